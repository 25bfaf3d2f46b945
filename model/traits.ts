import { linkTargets, type LinkTarget } from './link-target';
import { isList, isOneOf, isWhole, shapeFault } from './shape';
import { wordCategories, type WordCategory } from './word-category';

/** What a piece is by its mark-up; several blocks together are a box. */
export const forms = [
  'box',
  'paragraph',
  'heading',
  'list-item',
  'cell',
  'caption',
  'code',
  'image',
  'embed',
  'math',
  'rule',
  'control',
] as const;

export type Form = (typeof forms)[number];

/** How much of a piece's words stand in links. */
export const linkings = ['none', 'part', 'all'] as const;

export type Linking = (typeof linkings)[number];

/** What was measured of one piece of a page, written down: enough to judge it again without the page. */
export interface Traits {
  readonly form: Form;
  readonly words: number;
  readonly linked: Linking;
  /** What its links are for. */
  readonly targets: readonly LinkTarget[];
  /** What its words say, by the word tables. */
  readonly says: readonly WordCategory[];
  /** Words of its own class names and of those of the small elements around it; small letters. */
  readonly names: readonly string[];
  /** Its longer words, the first ones where there are many; small letters. */
  readonly terms: readonly string[];
}

/** Words of the longest piece. Guess: longer than any article. */
const WORDS_MAX = 1_000_000;

/** Entries of each list. */
export const TRAIT_LIST_MAX = 24;

/** UTF-16 code units of a name's or a text's word; what is longer is generated. */
export const TOKEN_LENGTH_MAX = 40;

/** Letters and digits only: a word is compared, never run as a pattern. */
const TOKEN = /^[\p{L}\p{M}\p{N}]+$/u;

/** Whether a word may be kept as a trait. */
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= TOKEN_LENGTH_MAX && TOKEN.test(value);

export const isForm = isOneOf(forms);
export const isLinking = isOneOf(linkings);
export const areTargets = isList(isOneOf(linkTargets), TRAIT_LIST_MAX);
export const areCategories = isList(isOneOf(wordCategories), TRAIT_LIST_MAX);
export const areTokens = isList(isToken, TRAIT_LIST_MAX);
export const isWordCount = isWhole(WORDS_MAX);

/**
 * Whether a value from a file or from storage is traits, field by field.
 *
 * @returns the name of the first field that is not as it should be; null where all are
 */
export const traitsFault = (value: unknown): string | null =>
  shapeFault<Traits>(value, {
    form: isForm,
    words: isWordCount,
    linked: isLinking,
    targets: areTargets,
    says: areCategories,
    names: areTokens,
    terms: areTokens,
  });
