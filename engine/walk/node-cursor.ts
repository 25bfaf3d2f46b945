import type { Dom } from './dom';

/** Goes through the elements and texts of a page in the order in which they are shown. */
export interface NodeCursor {
  /** Elements around the last node, up to the start, which stands at 0. */
  readonly depth: number;
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
  /** Depth of the element in whose place this is shown. */
  readonly base: number;
  readonly under: Level | null;
}

/** Iterative and native, so that no depth breaks it and no element can lie about its neighbours. */
export function createCursor(dom: Dom, start: Element): NodeCursor {
  let at: Level = { walker: dom.walker(start), roots: [], nextRoot: 0, base: 0, under: null };
  let walker = at.walker;
  let depth = 0;

  /** Past everything below the walker's node. */
  function past(): Node | null {
    if (!walker) return null;
    for (;;) {
      const sibling = walker.nextSibling();
      if (sibling) return sibling;
      if (!walker.parentNode()) return null;
      depth--;
    }
  }

  /** Past the end of what is shown in one place: the next of its roots, or what stands behind the place. */
  function leave(): Node | null {
    for (;;) {
      const root = at.roots[at.nextRoot++];
      if (root) {
        at.walker = walker = dom.walker(root);
        depth = at.base + 1;
        return root;
      }
      if (!at.under) return null;
      depth = at.base;
      at = at.under;
      walker = at.walker;
      const node = past();
      if (node) return node;
    }
  }

  return {
    get depth() {
      return depth;
    },
    next(into) {
      if (into && walker) {
        const child = walker.firstChild();
        if (child) {
          depth++;
          return child;
        }
      }
      return past() ?? leave();
    },
    showInstead(shown) {
      const isList = Array.isArray(shown);
      walker = isList ? null : dom.walker(shown as DocumentFragment | Element);
      at = { walker, roots: isList ? (shown as readonly Node[]) : [], nextRoot: 0, base: depth, under: at };
    },
  };
}
