/** Paragraphs that are looked at. */
const PARAGRAPHS = 6;

/** Characters that make a paragraph: shorter ones stand on every page of a site. Guess. */
const PARAGRAPH_MIN = 60;

/**
 * What tells the text of one page from that of another, without reading it: the headlines and some paragraphs. Cheap enough to be asked
 * after every change.
 */
export function pagePrint(document: Document): string {
  const texts = [...document.querySelectorAll('h1')].map(({ textContent }) => textContent.trim());
  for (const { textContent } of document.getElementsByTagName('p')) {
    if (texts.length >= PARAGRAPHS) break;
    const text = textContent.trim();
    if (text.length >= PARAGRAPH_MIN) texts.push(text);
  }
  return texts.join('\n');
}
