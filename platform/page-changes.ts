import { hasAttribute, tagOf } from './plain-node';

/** What has changed on the page, as far as a cleaner wants to know. */
export interface PageChanges {
  /** Elements that came in, each by itself. */
  readonly added: readonly Element[];
  /** Elements from which the page took an attribute of ours. */
  readonly stripped: readonly Element[];
  /** Whether any text or picture may be another than before. */
  readonly isContent: boolean;
  /** Texts and elements that came or went. */
  readonly moved: readonly Node[];
  /** What they stood in, and texts that are others than before. */
  readonly places: readonly Node[];
  /** More has changed than is told here. */
  readonly isFlood: boolean;
}

/** Changes handled in one go; of more than that only the fact is told. Guess: beyond it the page is another page. */
const RECORDS_MAX = 1_000;

const silentTags: ReadonlySet<string> = new Set(['script', 'style', 'link', 'meta', 'template', 'noscript']);

const isSilent = (node: Node): boolean =>
  node instanceof Element ? silentTags.has(tagOf(node)) : !(node instanceof Text) || node.data.trim() === '';

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
    const moved: Node[] = [];
    const places: Node[] = [];
    const isFlood = records.length > RECORDS_MAX;
    for (const { type, target, addedNodes, removedNodes } of records.slice(0, RECORDS_MAX)) {
      // What stands beside the body belongs to extensions, this one among them.
      if (target === document || target === document.documentElement || target === document.head) continue;
      if (type === 'attributes') {
        if (target instanceof Element && !hasAttribute(target, attribute)) stripped.push(target);
        continue;
      }
      const before = moved.length;
      for (const node of addedNodes) {
        if (isSilent(node)) continue;
        moved.push(node);
        if (node instanceof Element) added.push(node);
      }
      for (const node of removedNodes) if (!isSilent(node)) moved.push(node);
      if (type === 'characterData' || moved.length > before) places.push(target);
    }
    const isContent = isFlood || places.length > 0;
    if (isContent || stripped.length > 0) onChanges({ added, stripped, isContent, moved, places, isFlood });
  });
  // The document, not the root element: a page may replace that too.
  observer.observe(document, options);
  return { stop: () => observer.disconnect(), alsoIn: (root) => observer.observe(root, options) };
}
