import type { Truth } from '../corpus/page.ts';
import { countOf, overlapOf, squeeze, wordsOf, type Overlap } from './words.ts';

/** What one page's text is worth; which of it counts depends on how the set is counted. */
export interface PageScore extends Overlap {
  /** Null where nothing was found, so that precision says nothing. */
  readonly precision: number | null;
  /** Null where there was nothing to find. */
  readonly recall: number | null;
  readonly f1: number;
}

export interface Quality {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** How article text is counted. */
export interface ArticleCounting {
  /** @throws where the page's truth is told in another way */
  readonly score: (truth: Truth, text: string) => PageScore;
  readonly together: (scores: readonly PageScore[]) => Quality;
}

const harmonic = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

const mean = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0) / Math.max(1, values.length);

const known = (values: readonly (number | null)[]): readonly number[] =>
  values.filter((value) => value !== null);

function bodyOf(truth: Truth): string {
  if (truth.told !== 'body')
    throw new TypeError('A set that is counted by its texts has a body for each page.');
  return truth.body;
}

/** `hit / (hit + other)`, the two empty cases settled: nothing wrong is 1, nothing right is 0. */
function shareOf({ hit, wrong, missed }: Overlap, other: number): number {
  if (wrong === 0 && missed === 0) return 1;
  return hit === 0 ? 0 : hit / (hit + other);
}

const SHINGLE_WORDS = 4;

function shinglesOf(text: string): readonly string[] {
  const words = wordsOf(text);
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - SHINGLE_WORDS + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + SHINGLE_WORDS).join(' '));
}

/**
 * Runs of four words against the true body: precision and recall page by page, averaged, F1 of the two averages.
 *
 * @see https://github.com/scrapinghub/article-extraction-benchmark whose published figures are counted like this
 */
export const shingles: ArticleCounting = {
  score: (truth, text) => {
    const overlap = overlapOf(countOf(shinglesOf(bodyOf(truth))), countOf(shinglesOf(text)));
    const precision = overlap.hit + overlap.wrong > 0 ? shareOf(overlap, overlap.wrong) : null;
    const recall = overlap.hit + overlap.missed > 0 ? shareOf(overlap, overlap.missed) : null;
    return { ...overlap, precision, recall, f1: harmonic(precision ?? 0, recall ?? 0) };
  },
  together: (scores) => {
    const precision = mean(known(scores.map((score) => score.precision)));
    const recall = mean(known(scores.map((score) => score.recall)));
    return { f1: harmonic(precision, recall), precision, recall };
  },
};

const ratios = ({ hit, wrong, missed }: Overlap): PageScore => ({
  hit,
  wrong,
  missed,
  precision: hit + wrong === 0 ? null : hit / (hit + wrong),
  recall: hit + missed === 0 ? null : hit / (hit + missed),
  f1: hit + wrong + missed === 0 ? 1 : (2 * hit) / (2 * hit + wrong + missed),
});

/**
 * Given pieces that are in the text or not, summed over all pages.
 *
 * @see https://trafilatura.readthedocs.io/en/latest/evaluation.html whose published figures are counted like this
 */
export const pieces: ArticleCounting = {
  score: (truth, text) => {
    if (truth.told !== 'pieces') throw new TypeError('A set that is counted by pieces has must and mustNot.');
    const found = squeeze(text);
    const standsIn = (piece: string): boolean => found !== '' && found.includes(squeeze(piece));
    const hit = truth.must.filter(standsIn).length;
    return ratios({ hit, wrong: truth.mustNot.filter(standsIn).length, missed: truth.must.length - hit });
  },
  together: (scores) => {
    const total = { hit: 0, wrong: 0, missed: 0 };
    for (const { hit, wrong, missed } of scores) {
      total.hit += hit;
      total.wrong += wrong;
      total.missed += missed;
    }
    const { precision, recall, f1 } = ratios(total);
    return { f1: total.hit === 0 ? 0 : f1, precision: precision ?? 0, recall: recall ?? 0 };
  },
};

/** Scripts that write no spaces between words, or few: compared sign by sign. */
const SPACELESS = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\u0e00-\u0e7f]/;

const bagOf = (text: string): ReadonlyMap<string, number> =>
  countOf(
    wordsOf(text.normalize('NFKC').toLowerCase()).flatMap((word) =>
      SPACELESS.test(word) ? Array.from(word) : [word],
    ),
  );

/** Words without their order against the expected body, F1 page by page, averaged. */
export const bags: ArticleCounting = {
  score: (truth, text) => {
    const body = bodyOf(truth);
    const overlap = overlapOf(bagOf(body), bagOf(text));
    const nothing = overlap.hit + overlap.missed === 0;
    const none = overlap.hit + overlap.wrong === 0;
    const precision = none ? Number(nothing) : overlap.hit / (overlap.hit + overlap.wrong);
    const recall = nothing ? Number(none) : overlap.hit / (overlap.hit + overlap.missed);
    return { ...overlap, precision, recall, f1: harmonic(precision, recall) };
  },
  together: (scores) => ({
    f1: mean(scores.map(({ f1 }) => f1)),
    precision: mean(known(scores.map(({ precision }) => precision))),
    recall: mean(known(scores.map(({ recall }) => recall))),
  }),
};

export const articleCountings = { shingles, pieces, bags } as const;
