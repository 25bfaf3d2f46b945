import { lettersOf } from '../rules/words/match';
import type { Block } from '../walk/block';

/** As many letters of a description are compared: it may be cut, and end in dots. */
const COMPARED_LETTERS = 60;
/** They stand within so much text, with the signs between them, in UTF-16 code units. */
const COMPARED_LENGTH = 4 * COMPARED_LETTERS;
/** Shorter descriptions are slogans, in letters. */
const LETTERS_MIN = 25;

/** Whether a block is what its page describes itself with, or begins with it. */
export function isDescribedWith(description: string | null, { text, stats }: Block): boolean {
  if (description === null || stats.words === 0) return false;
  const described = lettersOf(description, COMPARED_LENGTH).slice(0, COMPARED_LETTERS);
  return described.length >= LETTERS_MIN && lettersOf(text, COMPARED_LENGTH).startsWith(described);
}
