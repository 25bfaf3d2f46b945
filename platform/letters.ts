/*
 * A place in a text is counted in letters: characters that are no white space. Page and reader break and space their lines each
 * in their own way, but have the same letters.
 */

const SPACE = /\s/;

const lettersIn = (text: string): number => text.replace(/\s+/g, '').length;

function* textNodes(root: Node): Generator<Text> {
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) if (node instanceof Text) yield node;
}

/** How many letters an element holds. */
export function countLetters(root: Node): number {
  let count = 0;
  for (const { data } of textNodes(root)) count += lettersIn(data);
  return count;
}

/** Index of the letter with this number in a text; the text has it. */
function indexOfLetter(text: string, number: number): number {
  let left = number;
  for (let at = 0; at < text.length; at++) if (!SPACE.test(text.charAt(at)) && left-- === 0) return at;
  return text.length;
}

/**
 * The letter with this number, counted from 0.
 *
 * @returns null where there are fewer
 */
export function letterAt(root: Element, number: number): Range | null {
  let left = number;
  for (const node of textNodes(root)) {
    const count = lettersIn(node.data);
    if (left < count) {
      const range = root.ownerDocument.createRange();
      const at = indexOfLetter(node.data, left);
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      return range;
    }
    left -= count;
  }
  return null;
}

/** Number of the first letter of the sentence that the letter stands in. */
function sentenceStart(root: Element, number: number): number {
  const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(root.textContent);
  let before = 0;
  for (const { segment } of sentences) {
    const count = lettersIn(segment);
    if (before + count > number) return before;
    before += count;
  }
  return before;
}

/**
 * Number of the first letter for which `isAhead` is true; how many there are where it is true for none. Letters follow each other in the order of
 * reading, so they are halved, not tried one by one.
 */
export function firstLetter(root: Element, isAhead: (rect: DOMRect) => boolean): number {
  let low = 0;
  let high = countLetters(root);
  while (low < high) {
    const middle = (low + high) >> 1;
    const rect = letterAt(root, middle)?.getClientRects()[0];
    if (rect && !isAhead(rect)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The sentence that is being read in an element: the last one on the line before the first letter for which `isAhead` is true.
 *
 * @returns number of its first letter
 */
export function sentenceAt(root: Element, isAhead: (rect: DOMRect) => boolean): number {
  const ahead = firstLetter(root, isAhead);
  return ahead === 0 ? 0 : sentenceStart(root, ahead - 1);
}

/** Where a letter stands; the element itself where it has fewer. */
export const rectOfLetter = (root: Element, number: number): DOMRect =>
  letterAt(root, number)?.getClientRects()[0] ?? root.getBoundingClientRect();
