import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import type { StoryModel } from '../../engine/article/story-model.ts';
import { columnByName } from '../../engine/article/signal-columns.ts';
import { createModel, type TreeModel } from '../../engine/article/tree-model.ts';
import { ensureChromium, INSTALL_BY_HAND } from '../../scripts/browser/ensure-chromium.ts';
import { corpusDir, outputDir, projectRoot } from '../../scripts/project.ts';
import { runTool } from '../../scripts/run-tool.ts';
import { labelledCorpus } from './labelled-corpus.ts';
import type { FitOptions } from './boosted-trees.ts';
import { aloneFit, fitStory, FOLDS, foldOf, oddsOf, togetherFit, withContext } from './fit-story.ts';
import { readSignals, type LabelledPage } from './read-signals.ts';

const MODEL_FILE = join(projectRoot, 'engine/data/story-model.ts');
/** Models of the folds, for measuring each on the publishers it has not seen. */
const FOLD_FOLDER = join(outputDir, 'folds');
const PROGRESS_EVERY = 100;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(corpusDir, 'corpus') },
    /** Where measured signals are kept: measuring takes minutes, fitting seconds. */
    signals: { type: 'string' },
  },
});

const describeFit = ({ trees, leaves }: FitOptions, { signals }: TreeModel): string =>
  `${trees} of ${leaves} leaves over ${signals.length} signals`;

/** Share of labelled blocks that a model gets wrong, story lost and furniture kept apart. */
interface Errors {
  lost: number;
  kept: number;
  story: number;
  rest: number;
}

/** Adds up the errors of a model on pages that it has not seen. */
function addErrors(sums: Errors, { alone, together }: StoryModel, pages: readonly LabelledPage[]): void {
  for (const page of pages) {
    const odds = oddsOf(createModel(alone, columnByName), page.rows);
    const { rows, labels } = withContext({ ...page, odds });
    const told = oddsOf(createModel(together, columnByName), rows);
    labels.forEach((label, row) => {
      if (label === null) return;
      const isStory = (told[row] ?? 0) > 0;
      if (label === 1) sums.story++;
      else sums.rest++;
      if (label === 1 && !isStory) sums.lost++;
      if (label === 0 && isStory) sums.kept++;
    });
  }
}

/** Measures the pages, or reads what was measured before. */
async function measured(file: string | undefined): Promise<readonly LabelledPage[] | null> {
  if (file !== undefined && existsSync(file)) return deserialize(readFileSync(file)) as LabelledPage[];
  const pages = await measure();
  if (file !== undefined && pages) writeFileSync(file, serialize(pages));
  return pages;
}

async function measure(): Promise<readonly LabelledPage[] | null> {
  const chromium = await ensureChromium();
  if (chromium === null) {
    console.error(INSTALL_BY_HAND);
    return null;
  }
  const corpus = labelledCorpus(values.corpus);
  if (corpus.length === 0) {
    console.error(
      `No corpus in ${values.corpus}. Name its folder with --corpus; CONTRIBUTING.md says what it holds.`,
    );
    return null;
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
    return null;
  }
  return readSignals(chromium, corpus, (done) => {
    if (done % PROGRESS_EVERY === 0) console.log(`${done} of ${corpus.length} pages measured`);
  });
}

async function fit(): Promise<number> {
  const pages = await measured(values.signals);
  if (!pages) return 1;
  const { folds, all } = fitStory(pages, console.log);
  mkdirSync(FOLD_FOLDER, { recursive: true });
  const total: Errors = { lost: 0, kept: 0, story: 0, rest: 0 };
  const foldByPage: Record<string, number> = {};
  for (const { page } of pages) foldByPage[`${page.set}/${page.id}`] = foldOf(page.publisher);
  folds.forEach((model, fold) => {
    addErrors(
      total,
      model,
      pages.filter(({ page }) => foldOf(page.publisher) === fold),
    );
    writeFileSync(join(FOLD_FOLDER, `${fold}.json`), JSON.stringify(model));
  });
  writeFileSync(join(FOLD_FOLDER, 'pages.json'), JSON.stringify(foldByPage));
  const share = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(2)} % (${part} of ${whole})`;
  const figures = `story lost ${share(total.lost, total.story)}, other text kept ${share(total.kept, total.rest)}`;
  console.log(`Cross-validated over ${FOLDS} folds of publishers, blocks: ${figures}`);
  writeFileSync(
    MODEL_FILE,
    `import type { StoryModel } from '../article/story-model';

/**
 * Tells blocks of the story from the rest: boosted trees, ${describeFit(aloneFit, all.alone)} for the first look and ${describeFit(togetherFit, all.together)} for the second. Made by \`npm run fit\`, never by hand.
 *
 * Fitted on ${pages.length} labelled pages of ${new Set(pages.map(({ page }) => page.publisher)).size} publishers. Cross-validated by publisher, of labelled blocks: ${figures}.
 */
// prettier-ignore
export const storyModel: StoryModel = ${JSON.stringify(all)};
`,
  );
  return 0;
}

process.exitCode = await fit();
