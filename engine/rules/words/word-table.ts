import type { WordCategory } from '../../../model/word-category';

export { wordCategories, type WordCategory } from '../../../model/word-category';

/**
 * Phrases of one category. Matching ignores case, kinds of apostrophes and runs of space, and holds to word borders (in scripts
 * without spaces: anywhere). A `*` at the very end of a phrase lets the last word go on ("abonn*"). No other pattern sign.
 */
export interface Phrases {
  /** The whole block is this, but for punctuation, arrows and counts around it: "Empfohlen", "Lesen Sie auch:". */
  readonly labels?: readonly string[];
  /** The block begins with this: "Lesen Sie auch: …". */
  readonly starts?: readonly string[];
  /** Stands anywhere in a short block. */
  readonly phrases?: readonly string[];
}

/** The words of promotion in one language. Plain data: shipped as JSON and loaded for the page's languages only. */
export interface WordTable {
  /** BCP 47 primary subtag: "de". */
  readonly language: string;
  readonly categories: Readonly<Partial<Record<WordCategory, Phrases>>>;
  /** Ten to thirty of the commonest short words of the language, for telling which language a text is in. */
  readonly commonWords: readonly string[];
}
