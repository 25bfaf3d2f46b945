/** What is known of a block: part of the story, not part of it, or nothing. */
export type Label = 1 | 0 | null;

/** Letters and digits only, in one form: what two ways of writing the same text share. */
export const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

const GRAM = 4;
const gramsOf = (words: readonly string[]): readonly string[] =>
  words.slice(GRAM - 1).map((_, index) => words.slice(index, index + GRAM).join(' '));

/** Shorter texts stand in longer ones by chance, in squeezed letters. */
const MIN_TELLING_LENGTH = 25;
/** Share of four-word runs that a block must share with the true text to be part of it, and below which it is not. */
const IS_PART = 0.7;
const IS_NONE = 0.3;

/** Labels against the whole true text of a page. */
export function labelsFromBody(texts: readonly string[], body: string): readonly Label[] {
  const whole = squeeze(body);
  const lines = new Set(body.split('\n').map(squeeze));
  const grams = new Set(gramsOf(wordsOf(body)));
  return texts.map((text) => {
    const bare = squeeze(text);
    if (bare === '') return null;
    if (bare.length < MIN_TELLING_LENGTH) return lines.has(bare) ? 1 : whole.includes(bare) ? null : 0;
    if (whole.includes(bare)) return 1;
    const own = gramsOf(wordsOf(text));
    const share = own.length === 0 ? 0 : own.filter((gram) => grams.has(gram)).length / own.length;
    return share >= IS_PART ? 1 : share <= IS_NONE ? 0 : null;
  });
}

/** Shorter promotion is compared as a whole only, in squeezed letters. */
const MIN_PART_LENGTH = 12;

/** Labels against pieces that must be in the story, and pieces that must not. */
export function labelsFromPieces(
  texts: readonly string[],
  must: readonly string[],
  mustNot: readonly string[],
): readonly Label[] {
  const wanted = must.map(squeeze).filter(Boolean);
  const unwanted = mustNot.map(squeeze).filter(Boolean);
  return texts.map((text) => {
    const bare = squeeze(text);
    if (bare === '') return null;
    if (
      wanted.some(
        (piece) => bare.includes(piece) || (bare.length > MIN_TELLING_LENGTH && piece.includes(bare)),
      )
    )
      return 1;
    if (
      unwanted.some(
        (piece) => bare.includes(piece) || (bare.length > MIN_PART_LENGTH && piece.includes(bare)),
      )
    )
      return 0;
    return null;
  });
}
