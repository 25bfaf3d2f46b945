import type { BlockId } from '../../model/safe-node';
import type { Steps } from '../slices';
import type { Block } from '../walk/block';
import type { Dom } from '../walk/dom';
import type { Scope } from '../walk/scope';

/** Levels above a block's text that still belong to it alone: the item or the cell around a paragraph. */
const MAX_LEVELS = 3;
/** Names asked for on one page; a long book of footnotes has some thousand. */
const MAX_TARGETS = 5_000;

/** The name behind `#` of a link into the same page; null for links that lead away. */
export const fragmentOf = (href: string, documentUrl: string): string | null =>
  nameIn(href, documentUrl.split('#')[0] ?? '');

function nameIn(href: string, ownPath: string): string | null {
  const mark = href.indexOf('#');
  if (mark === -1 || mark === href.length - 1) return null;
  const path = href.slice(0, mark);
  return path === '' || path === ownPath ? href.slice(mark + 1) : null;
}

/**
 * The places that links of the article jump to: footnotes and the way back, entries of a table of contents.
 *
 * @returns names by the block that they stand in; links to places outside of the article lead out instead
 */
export function* findAnchors(
  dom: Dom,
  blocks: readonly Block[],
  documentUrl: string,
): Steps<ReadonlyMap<BlockId, readonly string[]>> {
  const ownPath = documentUrl.split('#')[0] ?? '';
  const names = new Set<string>();
  for (const { links } of blocks) {
    yield;
    for (const { href } of links) {
      const name = nameIn(href, ownPath);
      if (name !== null) names.add(name);
    }
  }
  const anchors = new Map<BlockId, string[]>();
  if (names.size === 0) return anchors;
  const blockByElement = new Map<Element, BlockId>();
  for (const { id, scope } of blocks) {
    yield;
    let levels = 0;
    for (let at: Scope | null = scope; at && levels < MAX_LEVELS; at = at.parent, levels++)
      if (!blockByElement.has(at.element)) blockByElement.set(at.element, id);
  }
  for (const name of [...names].slice(0, MAX_TARGETS)) {
    yield;
    const id = blockOf(dom, targetOf(dom, name), blockByElement);
    if (id === undefined) continue;
    const known = anchors.get(id);
    if (known) known.push(name);
    else anchors.set(id, [name]);
  }
  return anchors;
}

/** The element of this name, as written or decoded. */
export function targetOf(dom: Dom, name: string): Element | null {
  const byId = dom.elementById(name);
  if (byId) return byId;
  try {
    return dom.elementById(decodeURIComponent(name));
  } catch {
    return null; // a name with a stray percent sign is no name that was encoded
  }
}

/** The block that an element holds, is, or stands in. */
function blockOf(
  dom: Dom,
  target: Element | null,
  blockByElement: ReadonlyMap<Element, BlockId>,
): BlockId | undefined {
  let at: Node | null = target;
  for (let level = 0; at && level <= MAX_LEVELS; level++) {
    const id = blockByElement.get(at as Element);
    if (id !== undefined) return id;
    at = dom.parentNode(at);
  }
  return undefined;
}
