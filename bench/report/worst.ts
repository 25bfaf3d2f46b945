import type { BenchPage, Truth } from '../corpus/page.ts';
import type { EngineName } from '../engines/engines.ts';
import type { MeasuredSet } from '../run/measure-sets.ts';
import type { Reading } from '../run/read-page.ts';
import { articleCountings } from '../score/article.ts';
import { scorePromotion } from '../score/promotion.ts';
import { letters, squeeze, wordsOf } from '../score/words.ts';

/** A block that is wrong, and how. */
export interface WrongBlock {
  /** `kept`: it should not be in the text. `lost`: it should. */
  readonly what: 'kept' | 'lost';
  /** Where it stands or what it is, in a few words. */
  readonly note: string;
  readonly text: string;
}

/** A page with all that is wrong with it. */
export interface WorstPage {
  readonly set: string;
  readonly id: string;
  readonly url: string;
  /** What the pages of the set are ordered by, the worst first. */
  readonly score: number;
  readonly error: string | null;
  readonly blocks: readonly WrongBlock[];
}

/** A block shares a run of so many words with a text that it is from. */
const RUN_WORDS = 4;
/** Share of a block's runs of words that must be in the other text for it to count as there. */
const IS_THERE = 0.5;

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => letters(line) !== '');

const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(RUN_WORDS - 1).map((_, at) => words.slice(at, at + RUN_WORDS).join(' '));
};

/** Lines of one text that are not in the other, each with its place. */
function missingFrom(
  other: string,
  text: string,
): readonly { readonly line: string; readonly place: string }[] {
  const all = letters(other);
  const runs = new Set(runsOf(other));
  const lines = linesOf(text);
  return lines.flatMap((line, index) => {
    if (all.includes(letters(line))) return [];
    const own = runsOf(line);
    if (own.length > 0 && own.filter((run) => runs.has(run)).length / own.length >= IS_THERE) return [];
    return [{ line, place: `block ${index + 1} of ${lines.length}` }];
  });
}

const wrongLines = (what: WrongBlock['what'], other: string, text: string): readonly WrongBlock[] =>
  missingFrom(other, text).map(({ line, place }) => ({ what, note: place, text: line }));

function wrongBlocks(truth: Truth, { text, textWithoutCaptions }: Reading): readonly WrongBlock[] {
  switch (truth.told) {
    case 'body':
      return [
        ...wrongLines('lost', text, truth.body),
        ...wrongLines('kept', truth.body, textWithoutCaptions),
      ];
    case 'pieces': {
      const found = squeeze(text);
      const stands = (piece: string): boolean => found.includes(squeeze(piece));
      return [
        ...truth.must
          .filter((piece) => !stands(piece))
          .map((piece) => ({ what: 'lost', note: '', text: piece }) as const),
        ...truth.mustNot.filter(stands).map((piece) => ({ what: 'kept', note: '', text: piece }) as const),
      ];
    }
    case 'labels': {
      const { promos, keep, traps } = scorePromotion(truth, text);
      return [
        ...promos
          .filter(({ left }) => left)
          .map(
            ({ kind, where, text: block }) =>
              ({ what: 'kept', note: `${kind}, ${where}`, text: block }) as const,
          ),
        ...keep
          .filter(({ lost }) => lost)
          .map(({ text: piece }) => ({ what: 'lost', note: 'body', text: piece }) as const),
        ...traps
          .filter(({ lost }) => lost)
          .map(({ text: trap }) => ({ what: 'lost', note: 'trap', text: trap }) as const),
      ];
    }
  }
}

/** Higher is better, for every way of counting. */
function scoreOf(truth: Truth, { set }: MeasuredSet, reading: Reading, wrong: number): number {
  if (truth.told !== 'body' || set.counting === 'labels') return -wrong;
  return articleCountings[set.counting].score(
    truth,
    set.counting === 'shingles' ? reading.textWithoutCaptions : reading.text,
  ).f1;
}

/** The worst pages of a set as one engine read it; pages with nothing wrong are left out. */
export function worstPages(measured: MeasuredSet, engine: EngineName, count: number): readonly WorstPage[] {
  const readings = measured.readings.get(engine) ?? [];
  const judge = ({ id, url, truth }: BenchPage, index: number): readonly WorstPage[] => {
    const reading = readings[index];
    if (!truth || !reading) return [];
    const blocks = wrongBlocks(truth, reading);
    if (blocks.length === 0 && reading.error === null) return [];
    const score = scoreOf(truth, measured, reading, blocks.length);
    return [{ set: measured.set.name, id, url, score, error: reading.error, blocks }];
  };
  return measured.set.pages
    .flatMap(judge)
    .sort((a, b) => a.score - b.score)
    .slice(0, count);
}

/** Characters of a block that are shown. */
const SHOWN = 160;
/** Wrong blocks of a page that are shown, of each sort. */
const BLOCKS_SHOWN = 12;

/** A page with its wrong blocks, to be read by a person. */
export function showWorst({ set, id, url, score, error, blocks }: WorstPage): string {
  const shown = (['lost', 'kept'] as const).flatMap((what) => {
    const own = blocks.filter((block) => block.what === what);
    const more = own.length - BLOCKS_SHOWN;
    return [
      ...own
        .slice(0, BLOCKS_SHOWN)
        .map(({ note, text }) => `  ${what}${note && ` (${note})`}: ${squeeze(text).slice(0, SHOWN)}`),
      ...(more > 0 ? [`  ${what}: and ${more} more`] : []),
    ];
  });
  const value = score < 0 ? `${-score} wrong` : `F1 ${score.toFixed(3)}`;
  return [`${set}/${id}  ${value}  ${url}`, ...(error === null ? [] : [`  error: ${error}`]), ...shown].join(
    '\n',
  );
}
