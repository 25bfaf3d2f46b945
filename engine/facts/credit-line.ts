/** What an agency's or a photographer's mark begins with. */
const creditMark =
  /©|\(c\)|\((?:photo|foto|bild|image|picture|crédit|crédits|fotografía|zdjęcie|фото)\s?:/giu;
/** A name, and no sentence. */
const creditName = /^[^.!?]{2,60}$/u;
/** The longest mark with its name, in UTF-16 code units: nothing further from the end can be one. */
const CREDIT_LENGTH_MAX = 140;
/** A line that begins with the mark is a rights line. */
const rightsStart = /^(?:copyright|\p{P}|\s)*$/iu;

/** A line that ends in an agency's or a photographer's mark: "… © Agency/Name", "… (Photo: Name)". */
export function isCreditLine(text: string): boolean {
  const offset = Math.max(0, text.length - CREDIT_LENGTH_MAX);
  for (const { index, 0: mark } of text.slice(offset).matchAll(creditMark)) {
    const at = offset + index;
    if (creditName.test(text.slice(at + mark.length)) && !rightsStart.test(text.slice(0, at))) return true;
  }
  return false;
}
