import { isSpaceless, isWordSign } from '../../facts/text-stats.ts';
import { wordCategories, type WordCategory } from '../../../model/word-category.ts';
import type { WordTable } from './word-table';

/** How a phrase stands in a block. */
export type Standing = 'label' | 'start' | 'phrase';

/** Categories seen in one text, as sums of `categoryBit`s. A label is also a start, a start also a phrase. */
export interface Matches {
  readonly labels: number;
  readonly starts: number;
  readonly phrases: number;
}

/** What one text says. */
export interface TextMatches extends Matches {
  /** Categories of which anything stands in it, be it where it says nothing: what is not here, no part of the text says either. */
  readonly mentioned: number;
}

export const noMatches: TextMatches = { labels: 0, starts: 0, phrases: 0, mentioned: 0 };

/** Of a text that is too long to be read for its words: it says nothing, and its parts may say anything. */
export const unread: TextMatches = { ...noMatches, mentioned: -1 };

const bits: ReadonlyMap<WordCategory, number> = new Map(
  wordCategories.map((category, index) => [category, 1 << index]),
);

export function says(matches: Matches, category: WordCategory, standing: Standing = 'phrase'): boolean {
  const bit = bits.get(category) ?? 0;
  const seen =
    standing === 'label' ? matches.labels : standing === 'start' ? matches.starts : matches.phrases;
  return (seen & bit) !== 0;
}

/** Whether a part of a text may say such a thing: else there is no need to look for one. */
export const mayMention = ({ mentioned }: TextMatches, category: WordCategory): boolean =>
  (mentioned & (bits.get(category) ?? 0)) !== 0;

/** Several categories as one sum. */
export const sumOfCategories = (categories: readonly WordCategory[]): number =>
  categories.reduce((sum, category) => sum | (bits.get(category) ?? 0), 0);

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

/**
 * The letters and digits of the beginning of a text, for comparing what is written with other signs and spaces.
 *
 * @param lengthMax of the text that is looked at, in UTF-16 code units
 */
export const lettersOf = (text: string, lengthMax: number): string =>
  normalise(text.slice(0, lengthMax)).replace(/[^\p{L}\p{N}]+/gu, '');

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
  /** Which first letters may begin a phrase, as a sieve: most words fall through without a look at the table. */
  readonly sieve: string;
  /** Phrases shorter than a key: a handful. */
  readonly short: readonly PreparedPhrase[];
  /** Phrases of scripts without spaces: they may stand anywhere. */
  readonly anywhere: readonly PreparedPhrase[];
}

/** Places of a sieve, and how many of them one sign of it holds, as the bits of its code above the first sign's. */
const SIEVE_SIZE = 4_096;
const SIEVE_BITS = 6;
const SIEVE_FIRST = 0x30;

/** The place in a sieve of three letters that begin at a place in a text. */
const placeInSieve = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 33 + text.charCodeAt(at + 1)) * 33 + text.charCodeAt(at + 2)) % SIEVE_SIZE;

const passes = (sieve: string, place: number): boolean =>
  (((sieve.charCodeAt((place / SIEVE_BITS) | 0) - SIEVE_FIRST) >> (place % SIEVE_BITS)) & 1) !== 0;

function sieveOf(keys: readonly string[]): string {
  const codes = Array.from({ length: Math.ceil(SIEVE_SIZE / SIEVE_BITS) }, () => 0);
  for (const key of keys) {
    const place = placeInSieve(key, 0);
    const sign = Math.floor(place / SIEVE_BITS);
    codes[sign] = (codes[sign] ?? 0) | (1 << (place % SIEVE_BITS));
  }
  return codes.map((code) => String.fromCharCode(SIEVE_FIRST + code)).join('');
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
  return { language, byKey, sieve: sieveOf(Object.keys(byKey)), short, anywhere };
}

const isSmallLetter = (code: number): boolean => code >= SMALL_A && code <= SMALL_Z;

const air = /^[\s\p{P}\p{S}\d]/u;
const sign = /^[\s\p{P}\p{S}]/u;

const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
/** Codes below are ASCII: all but letters and digits are signs there. */
const ASCII_END = 0x80;

/** Where a text begins behind signs, or behind signs and digits. */
function startOf(text: string, digitsToo: boolean): number {
  let at = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSmallLetter(code)) break;
    if (code < ASCII_END) {
      if (!digitsToo && code >= DIGIT_0 && code <= DIGIT_9) break;
      continue;
    }
    const point = text.codePointAt(at) ?? 0;
    if (!(digitsToo ? air : sign).test(String.fromCodePoint(point))) break;
    if (point > 0xffff) at++;
  }
  return Math.min(at, text.length);
}

/** Where a text ends before signs and digits. */
function endOf(text: string, from: number): number {
  let end = text.length;
  while (end > from) {
    const code = text.charCodeAt(end - 1);
    if (isSmallLetter(code)) break;
    if (code < ASCII_END) {
      end--;
      continue;
    }
    const isPair = code >= 0xdc00 && code <= 0xdfff && end > 1;
    if (!air.test(text.slice(isPair ? end - 2 : end - 1, end))) break;
    end -= isPair ? 2 : 1;
  }
  return end;
}

/** Looks for the phrases of some tables in a text; the cost grows with the text's words, not with the number of phrases. */
export function createMatcher(tables: readonly PreparedWords[]): (text: string) => TextMatches {
  const withShort = tables.filter(({ short }) => short.length > 0);
  const withAnywhere = tables.filter(({ anywhere }) => anywhere.length > 0);
  let text = '';
  let start = 0;
  /** What stands between the signs around it; worked out when the first phrase is found. */
  let label: string | null = null;
  let labels = 0;
  let starts = 0;
  let phrases = 0;
  let mentioned = 0;

  function see([phrase, bare, standing, isStem, bit]: PreparedPhrase, at: number): void {
    if ((labels & starts & phrases & bit) !== 0) return;
    if (
      isStem === 0 &&
      !isSpaceless(phrase.charCodeAt(phrase.length - 1)) &&
      isWordSign(text.charCodeAt(at + phrase.length))
    )
      return;
    mentioned |= bit;
    if (label === null) {
      const from = startOf(text, true);
      label = text.slice(from, endOf(text, from));
    }
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
  }

  return (written) => {
    text = normalise(written);
    if (text === '') return noMatches;
    start = startOf(text, false);
    label = null;
    labels = 0;
    starts = 0;
    phrases = 0;
    mentioned = 0;
    let isInWord = false;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const wasInWord = isInWord;
      isInWord = isSmallLetter(code) || isWordSign(code);
      if ((wasInWord && at > start) || code === SPACE) continue;
      if (at + KEY_LENGTH <= text.length) {
        const place = placeInSieve(text, at);
        for (const { byKey, sieve } of tables) {
          if (!passes(sieve, place)) continue;
          for (const phrase of byKey[text.slice(at, at + KEY_LENGTH)] ?? [])
            if (text.startsWith(phrase[0], at)) see(phrase, at);
        }
      }
      for (const { short } of withShort)
        for (const phrase of short)
          if (phrase[0].charCodeAt(0) === code && text.startsWith(phrase[0], at)) see(phrase, at);
    }
    for (const { anywhere } of withAnywhere)
      for (const phrase of anywhere)
        for (let at = text.indexOf(phrase[0]); at !== -1; at = text.indexOf(phrase[0], at + 1))
          see(phrase, at);
    return mentioned === 0 ? noMatches : { labels, starts, phrases, mentioned };
  };
}
