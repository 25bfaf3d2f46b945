/** White space in texts that are compared: every Unicode space, but no zero-width signs. */
const SPACE = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** White space collapsed. */
export const squeeze = (text: string): string => text.replace(SPACE, ' ').replace(/^ | $/g, '');

/** Runs of letters, digits and underscores, as they are written. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

/** Letters and digits only, in one form and without case: what two ways of writing the same text share. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase() // by way of capitals, so that ß and ss are the same
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** How often each value occurs. */
export function countOf(values: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  counts.values().reduce((total, count) => total + count, 0);

/** How much two multisets share, how much is only found, how much is only true. */
export interface Overlap {
  readonly hit: number;
  readonly wrong: number;
  readonly missed: number;
}

export function overlapOf(truth: ReadonlyMap<string, number>, found: ReadonlyMap<string, number>): Overlap {
  let hit = 0;
  for (const [value, count] of truth) hit += Math.min(count, found.get(value) ?? 0);
  return { hit, wrong: sum(found) - hit, missed: sum(truth) - hit };
}
