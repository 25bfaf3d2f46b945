import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, INSTALL_BY_HAND } from '../scripts/browser/ensure-chromium.ts';
import { build } from '../scripts/build.ts';
import { projectRoot } from '../scripts/project.ts';
import { runTool } from '../scripts/run-tool.ts';
import { samples } from '../tests/pages/samples.ts';
import { extractCpu } from './extract-cpu.ts';
import { pageOfElements } from './page-of-elements.ts';
import { pressToText } from './press-to-text.ts';
import { quantile, spread } from './quantiles.ts';

/** Elements of the page that the way from press to text is measured on. */
const ELEMENTS = 500;
const PRESSES = 20;
/** Sizes of made pages, in elements, beside our own sample pages. */
const MADE_SIZES = [500, 2_000, 8_000];

async function bench(): Promise<number> {
  const chromium = await ensureChromium();
  if (chromium === null) {
    console.error(INSTALL_BY_HAND);
    return 1;
  }
  for (const built of [
    await build('e2e'),
    await runTool('vite', ['build', '-c', 'bench/engine.vite.config.ts', '--logLevel', 'warn']),
  ])
    if (built.code !== 0) {
      console.error(built.output);
      return 1;
    }
  const press = await pressToText(chromium, ELEMENTS, PRESSES);
  console.log(`Press to readable text, ${ELEMENTS} elements, ${PRESSES} presses: ${spread(press)} ms`);

  const own = samples
    .filter(({ contentType = 'text/html' }) => contentType.startsWith('text/html'))
    .map(({ file }) => readFileSync(join(projectRoot, 'tests/pages', file), 'utf8'));
  for (const [name, pages] of [
    ['our sample pages', own] as const,
    ...MADE_SIZES.map(
      (size) => [`a page of ${size} elements`, [1, 2, 3].map(() => pageOfElements(size))] as const,
    ),
  ]) {
    const { broadsheet, readability } = await extractCpu(chromium, pages);
    const ratio = quantile(
      broadsheet.map((time, index) => time / (readability[index] ?? Number.NaN)),
      0.5,
    );
    console.log(
      `CPU of the first call, ${name} (${pages.length}): Broadsheet ${spread(broadsheet)} ms; Readability ${spread(readability)} ms; ratio page by page, median ${ratio.toFixed(2)}`,
    );
  }
  return 0;
}

process.exitCode = await bench();
