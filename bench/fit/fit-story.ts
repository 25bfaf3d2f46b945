import { fitTrees, type Boosted, type Examples, type FitOptions } from './boosted-trees.ts';
import type { LabelledPage } from './read-signals.ts';

/** Found by cross-validation: more leaves or trees gain less than the noise between folds. */
export const storyFit: FitOptions = { trees: 80, leaves: 10, rate: 0.12, minExamples: 40, shrink: 1 };

export const FOLDS = 5;

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
    const weights = known.map(({ row }) => 1 + Math.min(MAX_WORDS_LOG, own[row * width + wordsColumn] ?? 0));
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

/** The fold of a page: pages of one publisher share theirs. */
export function foldOf(publisher: string): number {
  let hash = 0;
  for (let index = 0; index < publisher.length; index++) hash = (hash * 31 + publisher.charCodeAt(index)) | 0;
  return Math.abs(hash) % FOLDS;
}

export const fitStory = (pages: readonly LabelledPage[]): Boosted => fitTrees(examplesOf(pages), storyFit);
