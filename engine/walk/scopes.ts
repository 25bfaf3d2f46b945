import { bounds } from '../budget';
import type { Dom } from './dom';
import { role, roleOf } from './element-roles';
import { isUnseen } from './hidden';
import { openScope } from './open-scope';
import type { Scope } from './scope';

/** The scopes of a page, each opened when something in it is met: most elements of a page hold nothing. */
export interface Scopes {
  /** Every scope, parents before their children. */
  readonly all: readonly Scope[];
  /** An element was nested deeper than is read. */
  readonly cutShort: boolean;
  /** The scope that a node stands in; null where no one sees it. */
  readonly around: (node: Node) => Scope | null;
  /** An element's own scope; null where no one sees it. */
  readonly of: (element: Element) => Scope | null;
  /** A node is shown in a place that is not its parent: in a slot, or as the root of a frame or a shadow. */
  readonly place: (node: Node, within: Element) => void;
}

/** Elements that say more of themselves than class and id; asking each element for each attribute would cost more than the walk. */
export const MARKED = '[hidden], [aria-hidden], [style], [itemprop], [role], dialog';

const KEPT = role.block | role.inline | role.leaf;

export function createScopes(
  dom: Dom,
  readNames: (names: string) => number,
  start: Element,
  marked: ReadonlySet<Element>,
): Scopes {
  const root = openScope(dom, readNames, null, start, dom.localName(start), true);
  const all: Scope[] = [root];
  const known = new Map<Node, Scope | null>([[start, root]]);
  const places = new Map<Node, Node>();
  let cutShort = false;

  const parentOf = (node: Node): Node | null => (places.size > 0 && places.get(node)) || dom.parentNode(node);

  function open(element: Element, parent: Scope | null): Scope | null {
    if (!parent) return null;
    const tag = dom.localName(element);
    if (tag === 'span' && isUnseen(dom.attribute(element, 'class'))) return null;
    if ((roleOf(tag) & KEPT) === 0) return parent;
    if (parent.depth >= bounds.depth) {
      cutShort = true;
      return null;
    }
    const scope = openScope(dom, readNames, parent, element, tag, marked.has(element));
    all.push(scope);
    return scope;
  }

  /** The scope that holds what stands below a node. */
  function below(node: Node | null): Scope | null {
    const path: Element[] = [];
    let scope: Scope | null | undefined;
    for (let at = node; at && (scope = known.get(at)) === undefined; at = parentOf(at))
      path.push(at as Element);
    if (scope === undefined) return null;
    for (const element of path.reverse()) {
      // A shadow root is placed in its host, and has nothing of its own to say.
      if (dom.nodeType(element) === 1) scope = open(element, scope);
      known.set(element, scope);
    }
    return scope;
  }

  return {
    all,
    get cutShort() {
      return cutShort;
    },
    around: (node) => below(parentOf(node)),
    of: below,
    place: (node, within) => {
      places.set(node, within);
    },
  };
}
