/** Headlines and paragraphs that tell a page. */
const HEADLINES = 6;
const PARAGRAPHS = 6;

/** Characters that make a paragraph: shorter ones stand on every page of a site. Guess. */
const PARAGRAPH_MIN = 60;

/** Short ones that are passed over in search of them; behind that many stands no article. Guess. */
const PASSED_OVER_MAX = 1_000;

/** Characters of each that are compared. Guess: two articles begin differently. */
const TEXT_MAX = 2_000;

const XHTML = 'http://www.w3.org/1999/xhtml';

/** Asked of the prototype: a document answers with a picture of that name. */
const allOf = (document: Document, tag: string): HTMLCollectionOf<Element> =>
  Document.prototype.getElementsByTagNameNS.call(document, XHTML, tag);

const textOf = (element: Element): string => element.textContent.trim().slice(0, TEXT_MAX);

/**
 * What tells the text of one page from that of another, without reading it: the headlines and some paragraphs. Cheap enough to be asked
 * after every change.
 */
export function pagePrint(document: Document): string {
  const headlines = allOf(document, 'h1');
  const texts: string[] = [];
  for (let at = 0; at < HEADLINES; at++) {
    const headline = headlines.item(at);
    if (headline) texts.push(textOf(headline));
  }
  const paragraphs = allOf(document, 'p');
  let found = 0;
  for (let at = 0; at < PASSED_OVER_MAX && found < PARAGRAPHS; at++) {
    const paragraph = paragraphs.item(at);
    if (!paragraph) break;
    const text = textOf(paragraph);
    if (text.length < PARAGRAPH_MIN) continue;
    texts.push(text);
    found++;
  }
  return texts.join('\n');
}
