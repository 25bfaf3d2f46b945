import { hasAttribute, parentOf, tagOf, walkerOver } from './plain-node';

/** What has changed on the page, as far as a cleaner wants to know. */
export interface PageChanges {
  /** Elements that came in, each by itself. */
  readonly added: readonly Element[];
  /** Elements from which the page took an attribute of ours. */
  readonly stripped: readonly Element[];
  /** Whether any text or picture may be another than before. */
  readonly isContent: boolean;
  /** Whether something that leads, asks or shows may be another than before: without it, text is no promotion. Told from names alone. */
  readonly isTelling: boolean;
}

/** Changes handled in one go; of more than that only the fact is told. Guess: beyond it the page is another page. */
const RECORDS_MAX = 1_000;

/** Elements of one piece that are looked at for something telling; a larger piece is taken for telling. Guess: a paragraph has fewer. */
const LOOKED_AT_MAX = 200;

const silentTags: ReadonlySet<string> = new Set(['script', 'style', 'link', 'meta', 'template', 'noscript']);

const tellingTags: ReadonlySet<string> = new Set(
  'a button form input iframe img picture video object embed'.split(' '),
);
const TELLING_AROUND = 'a, button, form';

const isSilent = (node: Node): boolean =>
  node instanceof Element ? silentTags.has(tagOf(node)) : !(node instanceof Text) || node.data.trim() === '';

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
 * Tells of changes before the browser draws them.
 *
 * @param attribute ours; only its loss is told
 * @returns stops watching
 */
export function watchChanges(
  document: Document,
  attribute: string,
  onChanges: (changes: PageChanges) => void,
): { readonly stop: () => void; readonly alsoIn: (root: ShadowRoot) => void } {
  const options: MutationObserverInit = {
    childList: true,
    characterData: true,
    subtree: true,
    attributes: true,
    attributeFilter: [attribute],
  };
  const observer = new MutationObserver((records) => {
    const added: Element[] = [];
    const stripped: Element[] = [];
    let isContent = records.length > RECORDS_MAX;
    let isTelling = isContent;
    const see = (node: Node, isIn: boolean): void => {
      if (isSilent(node)) return;
      isContent = true;
      isTelling ||= isTellingPiece(node);
      if (isIn && node instanceof Element) added.push(node);
    };
    for (const { type, target, addedNodes, removedNodes } of records.slice(0, RECORDS_MAX)) {
      // What stands beside the body belongs to extensions, this one among them.
      if (target === document || target === document.documentElement || target === document.head) continue;
      if (type === 'attributes') {
        if (target instanceof Element && !hasAttribute(target, attribute)) stripped.push(target);
        continue;
      }
      if (type === 'characterData') isContent = true;
      for (const node of addedNodes) see(node, true);
      for (const node of removedNodes) see(node, false);
      isTelling ||= isContent && isWithinTelling(target);
    }
    if (isContent || stripped.length > 0) onChanges({ added, stripped, isContent, isTelling });
  });
  // The document, not the root element: a page may replace that too.
  observer.observe(document, options);
  return { stop: () => observer.disconnect(), alsoIn: (root) => observer.observe(root, options) };
}
