import type { PageChanges } from './page-changes';
import { parentOf, tagOf, walkerOver } from './plain-node';

/** Elements of one piece that are looked at for something telling; a larger piece is taken for telling. Guess: a paragraph has fewer. */
const LOOKED_AT_MAX = 200;

/** What leads, asks or shows. */
const tellingTags: ReadonlySet<string> = new Set(
  'a button form input iframe img picture video object embed'.split(' '),
);
const TELLING_AROUND = 'a, button, form';

/** What an element of the page's own making shows is not known. */
const isTellingTag = (tag: string): boolean => tellingTags.has(tag) || tag.includes('-');

function isTellingPiece(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  if (isTellingTag(tagOf(node))) return true;
  const walker = walkerOver(node, NodeFilter.SHOW_ELEMENT);
  for (let looked = 0; looked < LOOKED_AT_MAX; looked++) {
    const next = walker.nextNode();
    if (next === null) return false;
    if (isTellingTag(tagOf(next as Element))) return true;
  }
  return true;
}

/** Within something that leads or asks, each word counts. */
function isWithinTelling(node: Node): boolean {
  const element = node instanceof Element ? node : parentOf(node);
  return element !== null && Element.prototype.closest.call(element, TELLING_AROUND) !== null;
}

/**
 * Whether what has changed may be promotion, or no longer is: without anything that leads, asks or shows, text is none. Told from names
 * alone; no text is read.
 */
export const isTelling = ({ moved, places, isFlood }: PageChanges): boolean =>
  isFlood || moved.some(isTellingPiece) || places.some(isWithinTelling);
