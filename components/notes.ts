import type { SafeElement, SafeNode } from '../model/safe-node';
import { textOf } from './contents';

/** What holds one note. */
const holders: ReadonlySet<string> = new Set(['li', 'p', 'dd', 'blockquote', 'td']);

/** The way back that a page puts behind its notes; the foot has its own. */
const WAY_BACK = /^(?:[\s↑↩↵⏎⤴^]|\ufe0e)+$/u;

const isWayBack = (node: SafeNode): boolean =>
  typeof node === 'object' && node.tag === 'jump' && WAY_BACK.test(textOf(node));

/** Characters of the longest note that is shown at the foot; longer ones are gone to. Guess: half a window. */
const NOTE_MAX = 900;

/**
 * The note that an anchor stands in.
 *
 * @returns null where it is something else: a heading, a whole section, or nothing that is shown
 */
export function noteAt(nodes: readonly SafeNode[], anchor: string): readonly SafeNode[] | null {
  const path = pathTo(nodes, anchor);
  const holder = path?.find(({ tag }) => holders.has(tag));
  if (!holder || !('children' in holder)) return null;
  return textOf(holder).length <= NOTE_MAX ? holder.children.filter((node) => !isWayBack(node)) : null;
}

/** From the anchor outwards; an anchor may also stand before what it names. */
function pathTo(nodes: readonly SafeNode[], anchor: string): SafeElement[] | null {
  for (const [index, node] of nodes.entries()) {
    if (typeof node === 'string' || node.tag === 'removed') continue;
    if (node.tag === 'anchor') {
      if (node.name !== anchor) continue;
      const next = nodes[index + 1];
      return typeof next === 'object' && next.tag !== 'removed' ? [next] : [];
    }
    const inside = 'children' in node ? pathTo(node.children, anchor) : null;
    if (inside) return [...inside, node];
  }
  return null;
}
