import type { Dom } from './dom';

/** Goes through the elements and texts of a page in the order in which they are shown. */
export interface NodeCursor {
  /** The next element or text: below the last one, or past everything below it. */
  readonly next: (into: boolean) => Node | null;
  /** Shows other nodes in the place of what stands below the last element: its shadow root's, or those in a slot. */
  readonly showInstead: (shown: DocumentFragment | Element | readonly Node[]) => void;
}

interface Level {
  /** Null before the first of the roots. */
  walker: TreeWalker | null;
  readonly roots: readonly Node[];
  nextRoot: number;
  readonly under: Level | null;
}

/** Iterative and native, so that no depth breaks it and no element can lie about its neighbours. */
export function createCursor(dom: Dom, start: Element): NodeCursor {
  let at: Level = { walker: dom.walker(start), roots: [], nextRoot: 0, under: null };
  return {
    next(into) {
      let node = at.walker && (into ? at.walker.nextNode() : past(at.walker));
      while (!node) {
        const root = at.roots[at.nextRoot++];
        if (root) {
          at.walker = dom.walker(root);
          return root;
        }
        if (!at.under) return null;
        at = at.under;
        node = at.walker && past(at.walker);
      }
      return node;
    },
    showInstead(shown) {
      const isList = Array.isArray(shown);
      at = {
        walker: isList ? null : dom.walker(shown as DocumentFragment | Element),
        roots: isList ? (shown as readonly Node[]) : [],
        nextRoot: 0,
        under: at,
      };
    },
  };
}

/** Past everything below the walker's node. */
function past(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
