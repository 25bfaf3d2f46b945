import { ensureChromium, INSTALL_BY_HAND } from './browser/ensure-chromium.ts';
import { findFirefox } from './browser/find-firefox.ts';
import { inCi } from './project.ts';
import { buildAll, format, lint, types } from './suites/checks.ts';
import { defencesHold } from './suites/defences.ts';
import { heavyPages } from './suites/heavy-pages.ts';
import { playwrightProject } from './suites/playwright.ts';
import { size } from './suites/size.ts';
import { progress, summary, type RanSuite } from './suites/summary.ts';
import { skippedSuite, type Suite } from './suites/suite.ts';
import { vitestProject } from './suites/vitest.ts';
import { webExtLint } from './suites/web-ext-lint.ts';

const withTool = (suite: Suite, tool: string, there: boolean): Suite =>
  there ? suite : { name: suite.name, run: () => Promise.resolve(skippedSuite('everything', tool)) };

const isLong = process.argv.includes('--long');

/** Lines in which a long run reports its figures begin so. */
const FIGURES = /^.*\bfigures: .*$/gm;
const figuresIn = (output: string): string => (output.match(FIGURES) ?? []).join('\n');

const chromium = await ensureChromium();
if (chromium === null) console.log(INSTALL_BY_HAND);
const hasChromium = chromium !== null;

const suites: Suite[] = [
  format,
  lint,
  types,
  buildAll, // before those that look at what was built
  size,
  vitestProject('unit'),
  withTool(vitestProject('engine'), 'chromium', hasChromium),
  playwrightProject('bundle'),
  withTool(playwrightProject('chromium'), 'chromium', hasChromium),
  withTool(playwrightProject('keys'), 'chromium', hasChromium),
  withTool(playwrightProject('firefox'), 'firefox', findFirefox() !== null),
  webExtLint,
];

if (isLong)
  suites.push(
    withTool(vitestProject('engine-long'), 'chromium', hasChromium),
    withTool(playwrightProject('long'), 'chromium', hasChromium),
    withTool(heavyPages, 'chromium', hasChromium),
    withTool(defencesHold(), 'chromium', hasChromium),
  );

const ran: RanSuite[] = [];
for (const suite of suites) {
  const start = Date.now();
  const result = await suite.run();
  const line = { name: suite.name, result, seconds: (Date.now() - start) / 1000 };
  ran.push(line);
  console.log(progress(line));
  if (result.failed > 0) console.log(`\n${result.output.trim()}\n`);
  else if (isLong && suite.name.includes('long')) console.log(`\n${figuresIn(result.output)}\n`);
}

const { lines, failed } = summary(ran, inCi);
console.log(`\n${lines.join('\n')}`);
process.exitCode = failed > 0 ? 1 : 0;
