import { isSpaceless } from '../../facts/text-stats';
import { wordCategories, type WordCategory, type WordTable } from './word-table';

/** How a phrase stands in a block. */
export type Standing = 'label' | 'start' | 'phrase';

/** Categories seen in one text, as sums of `categoryBit`s. A label is also a start, a start also a phrase. */
export interface Matches {
  readonly labels: number;
  readonly starts: number;
  readonly phrases: number;
}

export const noMatches: Matches = { labels: 0, starts: 0, phrases: 0 };

const bits: ReadonlyMap<WordCategory, number> = new Map(
  wordCategories.map((category, index) => [category, 1 << index]),
);

export function says(matches: Matches, category: WordCategory, standing: Standing = 'phrase'): boolean {
  const bit = bits.get(category) ?? 0;
  const seen =
    standing === 'label' ? matches.labels : standing === 'start' ? matches.starts : matches.phrases;
  return (seen & bit) !== 0;
}

/**
 * Small letters without accents, straight apostrophes, plain dashes, single spaces, no soft hyphens; compatibility forms folded. Capitals
 * are written with and without accents (İLGİLİ, ΔΙΑΒΑΣΤΕ), so both sides lose them.
 */
export function normalise(text: string): string {
  const small = text.toLowerCase();
  if (plainText.test(small)) return small;
  return small
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .normalize('NFC')
    .replace(/\u00ad|[\u200b-\u200f]|\u2060|\ufe0f/g, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** ASCII without runs of space: most lines of most pages, and nothing to do. */
const plainText = /^(?:[!-_a-~]+(?: (?! |$)|$))*$/;

/** What may stand around a label without making it a sentence: arrows, colons, bullets, counts in brackets, emoji. */
const aroundLabel = /^[\s\p{P}\p{S}\d]+|[\s\p{P}\p{S}\d]+$/gu;

interface Entry {
  readonly text: string;
  /** The text without signs around it, as it stands as a label. */
  readonly bare: string;
  readonly isStem: boolean;
  readonly standing: Standing;
  readonly bit: number;
}

const isWordSign = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character);

/** Phrases are found by their first letters. */
const KEY_LENGTH = 3;

/** Compiles tables into one function; its cost grows with the text's words, not with the number of phrases. */
export function createMatcher(tables: readonly WordTable[]): (text: string) => Matches {
  const byKey = new Map<string, Entry[]>();
  const anywhere: Entry[] = [];
  for (const table of tables)
    for (const [category, phrases] of Object.entries(table.categories)) {
      const bit = bits.get(category as WordCategory) ?? 0;
      const add = (list: readonly string[] | undefined, standing: Standing): void => {
        for (const written of list ?? []) {
          const isStem = written.endsWith('*');
          const text = normalise(isStem ? written.slice(0, -1) : written);
          const entry = { text, bare: text.replace(aroundLabel, ''), isStem, standing, bit };
          if (isSpaceless(text.charCodeAt(0))) anywhere.push(entry);
          else {
            const key = text.slice(0, KEY_LENGTH);
            const entries = byKey.get(key);
            if (entries) entries.push(entry);
            else byKey.set(key, [entry]);
          }
        }
      };
      add(phrases.labels, 'label');
      add(phrases.starts, 'start');
      add(phrases.phrases, 'phrase');
    }
  /** Phrases of two letters have a shorter key. */
  const keyLengths = [...new Set([...byKey.keys()].map((key) => key.length))];

  return (written) => {
    const text = normalise(written);
    if (text === '') return noMatches;
    const label = text.replace(aroundLabel, '');
    const start = text.length - text.replace(/^[\s\p{P}\p{S}]+/u, '').length;
    let labels = 0;
    let starts = 0;
    let phrases = 0;
    const see = (entry: Entry, at: number): void => {
      if ((labels & starts & phrases & entry.bit) !== 0) return;
      if (!text.startsWith(entry.text, at)) return;
      const end = at + entry.text.length;
      if (
        !entry.isStem &&
        !isSpaceless(entry.text.charCodeAt(entry.text.length - 1)) &&
        isWordSign(text[end])
      )
        return;
      const whole = entry.isStem
        ? label.startsWith(entry.bare) && !label.slice(entry.bare.length).includes(' ')
        : label === entry.bare;
      if (whole) {
        labels |= entry.bit;
        starts |= entry.bit;
        phrases |= entry.bit;
      } else if (at <= start && entry.standing !== 'label') {
        starts |= entry.bit;
        phrases |= entry.bit;
      } else if (entry.standing === 'phrase') phrases |= entry.bit;
    };
    for (let at = start; at < text.length; at++) {
      if (at > start && isWordSign(text[at - 1])) continue;
      for (const length of keyLengths)
        for (const entry of byKey.get(text.slice(at, at + length)) ?? []) see(entry, at);
    }
    for (const entry of anywhere)
      for (let at = text.indexOf(entry.text); at !== -1; at = text.indexOf(entry.text, at + 1))
        see(entry, at);
    return { labels, starts, phrases };
  };
}
