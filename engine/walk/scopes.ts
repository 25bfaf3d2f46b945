import { bounds } from '../budget';
import type { Dom } from './dom';
import { role, type ElementKind } from './element-kinds';
import { isUnseen } from './hidden';
import type { Marked } from './marked';
import { openScope } from './open-scope';
import type { Scope } from './scope';

/** The scopes of a page, each opened when something in it is met: most elements of a page hold nothing. */
export interface Scopes {
  /** Every scope, parents before their children. */
  readonly all: readonly Scope[];
  /** An element was nested deeper than is read. */
  readonly cutShort: boolean;
  /** An element is met so many elements below the start. */
  readonly enter: (element: Element, kind: ElementKind, depth: number) => void;
  /** The scope of the element that was met last at a depth; null where no one sees it. */
  readonly at: (depth: number) => Scope | null;
}

const KEPT = role.block | role.inline | role.leaf;

export function createScopes(
  dom: Dom,
  readNames: (names: string) => number,
  start: Element,
  startKind: ElementKind,
  marked: Pick<Marked, 'has'>,
): Scopes {
  const root = openScope(dom, readNames, null, start, startKind, true);
  const all: Scope[] = [root];
  // The way from the start to where the walk is; undefined for scopes that are not opened yet.
  const elements: Element[] = [start];
  const kinds: ElementKind[] = [startKind];
  const opened: (Scope | null | undefined)[] = [root];
  let cutShort = false;

  function open(element: Element, kind: ElementKind, parent: Scope | null): Scope | null {
    if (!parent) return null;
    if (kind.tag === 'span') return isUnseen(dom.attribute(element, 'class')) ? null : parent;
    if ((kind.role & KEPT) === 0) return parent;
    if (parent.depth >= bounds.depth) {
      cutShort = true;
      return null;
    }
    const scope = openScope(dom, readNames, parent, element, kind, marked.has(element));
    all.push(scope);
    return scope;
  }

  return {
    all,
    get cutShort() {
      return cutShort;
    },
    enter(element, kind, depth) {
      elements[depth] = element;
      kinds[depth] = kind;
      opened[depth] = undefined;
    },
    at(depth) {
      let known = depth;
      while (opened[known] === undefined) known--;
      let scope = opened[known] as Scope | null;
      while (known < depth) {
        known++;
        scope = opened[known] = open(elements[known] as Element, kinds[known] as ElementKind, scope);
      }
      return scope;
    },
  };
}
