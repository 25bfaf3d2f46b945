import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createModel, type TreeModel } from '../../engine/article/tree-model.ts';
import { ensureChromium, INSTALL_BY_HAND } from '../../scripts/browser/ensure-chromium.ts';
import { corpusDir, outputDir, projectRoot } from '../../scripts/project.ts';
import { runTool } from '../../scripts/run-tool.ts';
import { readCorpus } from './corpus.ts';
import { fitStory, FOLDS, foldOf, storyFit } from './fit-story.ts';
import { readSignals, type LabelledPage } from './read-signals.ts';
import { packModel } from './write-model.ts';

const MODEL_FILE = join(projectRoot, 'engine/data/story-model.ts');
/** Models of the folds, for measuring each on the publishers it has not seen. */
const FOLD_FOLDER = join(outputDir, 'folds');
const PROGRESS_EVERY = 100;

const { values } = parseArgs({ options: { corpus: { type: 'string', default: join(corpusDir, 'corpus') } } });

/** The rows of a page with only the signals that a model uses. */
function columnsOf({ names, rows }: LabelledPage, signals: readonly string[]): Float32Array {
  const columns = signals.map((signal) => names.indexOf(signal));
  const count = rows.length / names.length;
  return Float32Array.from(
    { length: count * columns.length },
    (_, cell) =>
      rows[Math.floor(cell / columns.length) * names.length + (columns[cell % columns.length] ?? 0)] ?? 0,
  );
}

/** Share of labelled blocks of held-out pages that a model gets wrong, story lost and furniture kept apart. */
function errorsOf(
  model: TreeModel,
  pages: readonly LabelledPage[],
): { lost: number; kept: number; story: number; rest: number } {
  const sums = { lost: 0, kept: 0, story: 0, rest: 0 };
  const odds = createModel(model);
  for (const page of pages) {
    const rows = columnsOf(page, model.signals);
    page.labels.forEach((label, row) => {
      if (label === null) return;
      const isStory = odds(rows, row) > 0;
      if (label === 1) sums.story++;
      else sums.rest++;
      if (label === 1 && !isStory) sums.lost++;
      if (label === 0 && isStory) sums.kept++;
    });
  }
  return sums;
}

async function fit(): Promise<number> {
  const chromium = await ensureChromium();
  if (chromium === null) {
    console.error(INSTALL_BY_HAND);
    return 1;
  }
  const corpus = readCorpus(values.corpus);
  if (corpus.length === 0) {
    console.error(
      `No corpus in ${values.corpus}. Name its folder with --corpus; CONTRIBUTING.md says what it holds.`,
    );
    return 1;
  }
  const built = await runTool('vite', [
    'build',
    '-c',
    'bench/fit/signals.vite.config.ts',
    '--logLevel',
    'warn',
  ]);
  if (built.code !== 0) {
    console.error(built.output);
    return 1;
  }
  const pages = await readSignals(chromium, corpus, (done) => {
    if (done % PROGRESS_EVERY === 0) console.log(`${done} of ${corpus.length} pages measured`);
  });
  const names = pages[0]?.names ?? [];
  mkdirSync(FOLD_FOLDER, { recursive: true });
  const total = { lost: 0, kept: 0, story: 0, rest: 0 };
  const foldByPage: Record<string, number> = {};
  for (const { page } of pages) foldByPage[`${page.set}/${page.id}`] = foldOf(page.publisher);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = packModel(fitStory(pages.filter(({ page }) => foldOf(page.publisher) !== fold)), names);
    const { lost, kept, story, rest } = errorsOf(
      model,
      pages.filter(({ page }) => foldOf(page.publisher) === fold),
    );
    total.lost += lost;
    total.kept += kept;
    total.story += story;
    total.rest += rest;
    writeFileSync(join(FOLD_FOLDER, `${fold}.json`), JSON.stringify(model));
  }
  writeFileSync(join(FOLD_FOLDER, 'pages.json'), JSON.stringify(foldByPage));
  const share = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(2)} % (${part} of ${whole})`;
  const figures = `story lost ${share(total.lost, total.story)}, other text kept ${share(total.kept, total.rest)}`;
  console.log(`Cross-validated over ${FOLDS} folds of publishers, blocks: ${figures}`);
  const model = packModel(fitStory(pages), names);
  writeFileSync(
    MODEL_FILE,
    `import type { TreeModel } from '../article/tree-model';

/**
 * Tells blocks of the story from the rest: ${storyFit.trees} boosted trees of ${storyFit.leaves} leaves over ${model.signals.length} signals. Made by \`npm run fit\`, never by hand.
 *
 * Fitted on ${pages.length} labelled pages of ${new Set(pages.map(({ page }) => page.publisher)).size} publishers. Cross-validated by publisher, of labelled blocks: ${figures}.
 */
// prettier-ignore
export const storyModel: TreeModel = ${JSON.stringify(model)};
`,
  );
  return 0;
}

process.exitCode = await fit();
