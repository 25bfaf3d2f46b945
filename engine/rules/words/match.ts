import { isSpaceless, isWordSign } from '../../facts/text-stats';
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

/** What a text says of one category, wherever it says it. */
export const onlyPhrases = ({ phrases }: Matches, category: WordCategory): Matches => ({
  ...noMatches,
  phrases: phrases & (bits.get(category) ?? 0),
});

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
const aroundLabel = /^[\s\p{P}\p{S}\d]+|(?<![\s\p{P}\p{S}\d])[\s\p{P}\p{S}\d]+$/gu;

/** One phrase, ready to be looked for: its text, the text without signs around it, how it may stand, its category's bit. */
export type PreparedPhrase = readonly [
  text: string,
  bare: string,
  standing: 0 | 1 | 2,
  isStem: 0 | 1,
  bit: number,
];

const PHRASE = 0;
const START = 1;
const LABEL = 2;

/** A word table as it is packaged: phrases by their first letters, so that nothing has to be worked out while a page is read. */
export interface PreparedWords {
  readonly language: string;
  readonly byKey: Readonly<Record<string, readonly PreparedPhrase[]>>;
  /** Phrases shorter than a key: a handful. */
  readonly short: readonly PreparedPhrase[];
  /** Phrases of scripts without spaces: they may stand anywhere. */
  readonly anywhere: readonly PreparedPhrase[];
}

const SPACE = 0x20;
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** Phrases are found by their first letters. */
const KEY_LENGTH = 3;

/** Works out everything about a table that does not depend on a page; the build does this once. */
export function prepareWords({ language, categories }: WordTable): PreparedWords {
  const byKey: Record<string, PreparedPhrase[]> = {};
  const short: PreparedPhrase[] = [];
  const anywhere: PreparedPhrase[] = [];
  for (const [category, { labels = [], starts = [], phrases = [] }] of Object.entries(categories))
    for (const [list, standing] of [
      [labels, LABEL],
      [starts, START],
      [phrases, PHRASE],
    ] as const)
      for (const written of list) {
        const isStem = written.endsWith('*');
        const text = normalise(isStem ? written.slice(0, -1) : written);
        const phrase: PreparedPhrase = [
          text,
          text.replace(aroundLabel, ''),
          standing,
          isStem ? 1 : 0,
          bits.get(category as WordCategory) ?? 0,
        ];
        if (isSpaceless(text.charCodeAt(0))) anywhere.push(phrase);
        else if (text.length < KEY_LENGTH) short.push(phrase);
        else (byKey[text.slice(0, KEY_LENGTH)] ??= []).push(phrase);
      }
  return { language, byKey, short, anywhere };
}

/** Looks for the phrases of some tables in a text; the cost grows with the text's words, not with the number of phrases. */
export function createMatcher(tables: readonly PreparedWords[]): (text: string) => Matches {
  return (written) => {
    const text = normalise(written);
    if (text === '') return noMatches;
    const label = text.replace(aroundLabel, '');
    const start = text.length - text.replace(/^[\s\p{P}\p{S}]+/u, '').length;
    let labels = 0;
    let starts = 0;
    let phrases = 0;
    const see = (candidate: PreparedPhrase, at: number): void => {
      if (!text.startsWith(candidate[0], at)) return; // nearly all end here: the rest of them is not even taken apart
      const [phrase, bare, standing, isStem, bit] = candidate;
      if ((labels & starts & phrases & bit) !== 0) return;
      const end = at + phrase.length;
      if (
        isStem === 0 &&
        !isSpaceless(phrase.charCodeAt(phrase.length - 1)) &&
        isWordSign(text.charCodeAt(end))
      )
        return;
      const isWhole =
        isStem === 1 ? label.startsWith(bare) && !label.slice(bare.length).includes(' ') : label === bare;
      if (isWhole) {
        labels |= bit;
        starts |= bit;
        phrases |= bit;
      } else if (at <= start && standing !== LABEL) {
        starts |= bit;
        phrases |= bit;
      } else if (standing === PHRASE) phrases |= bit;
    };
    let isInWord = false;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const wasInWord = isInWord;
      isInWord = (code >= SMALL_A && code <= SMALL_Z) || isWordSign(code);
      if ((wasInWord && at > start) || code === SPACE) continue;
      const key = text.slice(at, at + KEY_LENGTH);
      for (const { byKey, short } of tables) {
        if (Object.hasOwn(byKey, key)) for (const phrase of byKey[key] ?? []) see(phrase, at);
        for (const phrase of short) see(phrase, at);
      }
    }
    for (const { anywhere } of tables)
      for (const phrase of anywhere)
        for (let at = text.indexOf(phrase[0]); at !== -1; at = text.indexOf(phrase[0], at + 1))
          see(phrase, at);
    return { labels, starts, phrases };
  };
}
