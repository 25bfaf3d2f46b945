import { measureContext } from '../../engine/article/context-signals.ts';
import type { StoryModel } from '../../engine/article/story-model.ts';
import { columnByName, columns, PARTS, ROW_WIDTH } from '../../engine/article/signal-columns.ts';
import { createModel } from '../../engine/article/tree-model.ts';
import { atOnce } from '../../engine/slices.ts';
import { fitTrees, type Examples, type FitOptions } from './boosted-trees.ts';
import type { LabelledPage } from './read-signals.ts';
import { packModel } from './write-model.ts';

/** Found by cross-validation: more leaves or trees gain less than the noise between folds. */
export const aloneFit: FitOptions = { trees: 80, leaves: 10, rate: 0.12, minExamples: 40, shrink: 1 };
export const togetherFit: FitOptions = { trees: 40, leaves: 8, rate: 0.12, minExamples: 40, shrink: 1 };

export const FOLDS = 5;

/** The fold of a page: pages of one publisher share theirs. */
export function foldOf(publisher: string): number {
  let hash = 0;
  for (let index = 0; index < publisher.length; index++) hash = (hash * 31 + publisher.charCodeAt(index)) | 0;
  return Math.abs(hash) % FOLDS;
}

/** A page with what the first look says of its rows, by a model that has not seen its publisher. */
export type ToldPage = LabelledPage & { readonly odds: Float64Array };

/** The models fitted without each of the folds, and the one fitted on all. */
export interface FittedStory {
  readonly folds: readonly StoryModel[];
  readonly all: StoryModel;
}

/**
 * Fits both looks. The second learns from what the first says of pages that it has not seen: what it says of pages that it has
 * learnt from is better than what it will say of others.
 */
export function fitStory(pages: readonly LabelledPage[], log: (line: string) => void): FittedStory {
  const names = pages[0]?.names ?? [];
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold);
  const isIn = (fold: number) => (page: LabelledPage) => foldOf(page.page.publisher) === fold;
  const alone = folds.map((fold) => {
    log(`fold ${fold + 1} of ${FOLDS}, first look`);
    return packModel(fitTrees(examplesOf(pages.filter((page) => !isIn(fold)(page))), aloneFit), names);
  });
  const told: readonly ToldPage[] = pages.map((page) => {
    const model = alone[foldOf(page.page.publisher)];
    if (!model) throw new RangeError('Every page is in a fold.');
    return { ...page, odds: oddsOf(createModel(model, columnByName), page.rows) };
  });
  const wide = told.map(withContext);
  const together = (of: readonly LabelledPage[]) => packModel(fitTrees(examplesOf(of), togetherFit), names);
  return {
    folds: folds.map((fold) => {
      log(`fold ${fold + 1} of ${FOLDS}, second look`);
      const own = alone[fold];
      if (!own) throw new RangeError('Every fold has a model.');
      return { alone: own, together: together(wide.filter((page) => !isIn(fold)(page))) };
    }),
    all: {
      alone: packModel(fitTrees(examplesOf(pages), aloneFit), names),
      together: together(wide),
    },
  };
}

export function oddsOf(model: (rows: Int32Array, start: number) => number, rows: Int32Array): Float64Array {
  return Float64Array.from({ length: rows.length / ROW_WIDTH }, (_, row) => model(rows, row * ROW_WIDTH));
}

/** The page with what the first look says of its rows in the columns of the context. */
export function withContext({ odds, ...page }: ToldPage): LabelledPage {
  const rows = page.rows.slice();
  atOnce(
    measureContext(page.layout, odds, {
      chunks: [rows],
      rowsAChunk: odds.length,
      width: ROW_WIDTH,
      first: columns.context,
      parts: PARTS,
    }),
  );
  return { ...page, rows };
}

/** Sets whose whole text is labelled count more than those with a few labelled pieces a page. */
const WHOLE_TEXT_WEIGHT = 60;
const PIECES_WEIGHT = 25;
const wholeTextSets: ReadonlySet<string> = new Set(['aeb', 'readability', 'defuddle']);
/** A longer block counts for more, up to this many words as a power of two. */
const MAX_WORDS_LOG = 6;
/** A page with fewer labelled blocks counts for less. */
const FULL_PAGE_LABELS = 4;

/** All labelled blocks of some pages as examples; every page counts about the same. */
export function examplesOf(pages: readonly LabelledPage[]): Examples {
  const width = pages[0]?.names.length ?? 0;
  const wordsColumn = pages[0]?.names.indexOf('words') ?? -1;
  const rows: number[] = [];
  const truth: number[] = [];
  const weight: number[] = [];
  for (const { page, rows: own, labels } of pages) {
    const known = labels.flatMap((label, row) => (label === null ? [] : [{ label, row }]));
    const weights = known.map(
      ({ row }) => 1 + Math.min(MAX_WORDS_LOG, (own[row * width + wordsColumn] ?? 0) / PARTS),
    );
    const sum = weights.reduce((a, b) => a + b, 0) || 1;
    const share =
      (wholeTextSets.has(page.set) ? WHOLE_TEXT_WEIGHT : PIECES_WEIGHT) *
      Math.min(1, known.length / FULL_PAGE_LABELS);
    known.forEach(({ label, row }, index) => {
      for (let column = 0; column < width; column++) rows.push(own[row * width + column] ?? 0);
      truth.push(label);
      weight.push(((weights[index] ?? 0) * share) / sum);
    });
  }
  return {
    width,
    rows: Float32Array.from(rows),
    truth: Uint8Array.from(truth),
    weight: Float64Array.from(weight),
  };
}
