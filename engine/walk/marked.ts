import { LARGE_ELEMENTS } from '../budget';
import type { Dom } from './dom';

/** Elements that say more of themselves than class and id; asking each element for each attribute would cost more than the walk. */
const MARKED = '[hidden], [aria-hidden], [style], [itemprop], [role], dialog';

/** Tells the elements that say more of themselves than class and id. */
export interface Marked {
  readonly has: (element: Element) => boolean;
  /** Looks through what is shown in the place of something else: a shadow root, a frame's body. */
  readonly include: (root: ParentNode) => void;
}

/** One native look through all elements; on a large page each is asked when it is met, since such a look cannot be left off. */
export function createMarked(dom: Dom): Marked {
  if (dom.hasMoreThan(LARGE_ELEMENTS))
    return {
      has: (element) =>
        (dom.hasAttributes(element) || dom.localName(element) === 'dialog') && dom.matches(element, MARKED),
      include: () => undefined,
    };
  const marked = new Set(dom.queryAll(MARKED));
  return {
    has: (element) => marked.has(element),
    include(root) {
      for (const element of root.querySelectorAll(MARKED)) marked.add(element);
    },
  };
}
