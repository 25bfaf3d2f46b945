import type { Labels } from '../corpus/page.ts';
import { letters } from './words.ts';

/** In letters and digits. Shorter texts also stand in longer ones by chance: they are looked for as whole lines only. */
const WHOLE_LINES_BELOW = 30;
/** In letters and digits. The beginning of a long block is enough to find it. */
const BLOCK_START = 120;
/** In letters and digits. Half a piece of the body is enough where it is this long: the other half may hold a footnote mark. */
const HALF_MIN = 20;

/** The letters of a text, and where its lines end in them. */
export interface LetteredText {
  readonly letters: string;
  readonly borders: ReadonlySet<number>;
}

export function letteredText(text: string): LetteredText {
  let all = '';
  const borders = new Set([0]);
  for (const line of text.split('\n')) {
    all += letters(line);
    borders.add(all.length);
  }
  return { letters: all, borders };
}

/** True where a block of promotion is still to be read. */
export function stillShows({ letters: all, borders }: LetteredText, block: string): boolean {
  const wanted = letters(block);
  if (wanted === '') return false;
  if (wanted.length >= WHOLE_LINES_BELOW) return all.includes(wanted.slice(0, BLOCK_START));
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + 1))
    if (borders.has(at) && borders.has(at + wanted.length)) return true;
  return false;
}

/** True where a piece of the body is to be read. */
export function stands({ letters: all }: LetteredText, piece: string): boolean {
  const wanted = letters(piece);
  if (all.includes(wanted)) return true;
  const half = Math.floor(wanted.length / 2);
  return half >= HALF_MIN && (all.includes(wanted.slice(0, half)) || all.includes(wanted.slice(half)));
}

/** True where a block that only looks like promotion is to be read. */
const trapStands = (text: LetteredText, trap: string): boolean =>
  letters(trap).length >= WHOLE_LINES_BELOW ? stands(text, trap) : text.letters.includes(letters(trap));

/** What one page shows of its promotion and of its body. */
export interface PromoScore {
  readonly lang: string;
  readonly promos: readonly {
    readonly text: string;
    readonly kind: string;
    readonly where: string;
    readonly left: boolean;
  }[];
  readonly keep: readonly { readonly text: string; readonly lost: boolean }[];
  readonly traps: readonly { readonly text: string; readonly lost: boolean }[];
}

export function scorePromotion({ lang, promos, keep, traps }: Labels, text: string): PromoScore {
  const found = letteredText(text);
  return {
    lang,
    promos: promos.map(({ text: block, kind, where }) => ({
      text: block,
      kind,
      where,
      left: stillShows(found, block),
    })),
    keep: keep.map((piece) => ({ text: piece, lost: !stands(found, piece) })),
    traps: traps.map((trap) => ({ text: trap, lost: !trapStands(found, trap) })),
  };
}

/** So many of so many. */
export interface Tally {
  readonly count: number;
  readonly of: number;
}

export interface PromoQuality {
  /** Blocks of promotion left, all and those inside the body. */
  readonly left: Tally;
  readonly leftInside: Tally;
  /** Pieces of the body lost. */
  readonly lost: Tally;
  /** Labelled pages without any promotion left and without any loss; a page may only have traps. */
  readonly clean: Tally;
  readonly trapsLost: Tally;
}

const tally = (flags: readonly boolean[]): Tally => ({
  count: flags.filter(Boolean).length,
  of: flags.length,
});

const isLabelled = ({ promos, keep }: PromoScore): boolean => promos.length + keep.length > 0;

const isClean = ({ promos, keep }: PromoScore): boolean =>
  !promos.some(({ left }) => left) && !keep.some(({ lost }) => lost);

export function promoQuality(scores: readonly PromoScore[]): PromoQuality {
  const promos = scores.flatMap((score) => score.promos);
  return {
    left: tally(promos.map(({ left }) => left)),
    leftInside: tally(promos.filter(({ where }) => where === 'inside').map(({ left }) => left)),
    lost: tally(scores.flatMap(({ keep }) => keep.map(({ lost }) => lost))),
    clean: tally(scores.filter(isLabelled).map(isClean)),
    trapsLost: tally(scores.flatMap(({ traps }) => traps.map(({ lost }) => lost))),
  };
}

/** By name, most frequent first. */
export type Groups<Value> = readonly (readonly [name: string, value: Value])[];

const groupsOf = <Item>(items: readonly Item[], name: (item: Item) => string): Groups<readonly Item[]> =>
  Object.entries(Object.groupBy(items, name))
    .map(([key, members]) => [key, members ?? []] as const)
    .sort(([, a], [, b]) => b.length - a.length);

/** Promotion left by its kind: everywhere, and inside the body. */
export const promoByKind = (
  scores: readonly PromoScore[],
): Groups<Pick<PromoQuality, 'left' | 'leftInside'>> =>
  groupsOf(
    scores.flatMap(({ promos }) => promos),
    ({ kind }) => kind,
  ).map(([kind, promos]) => [
    kind,
    {
      left: tally(promos.map(({ left }) => left)),
      leftInside: tally(promos.filter(({ where }) => where === 'inside').map(({ left }) => left)),
    },
  ]);

/** Everything by the language of the page. */
export const promoByLanguage = (scores: readonly PromoScore[]): Groups<PromoQuality> =>
  groupsOf(scores, ({ lang }) => lang).map(([lang, members]) => [lang, promoQuality(members)]);
