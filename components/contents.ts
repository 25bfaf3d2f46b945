import type { BlockId, RemovalId, SafeNode } from '../model/safe-node';

/** A heading of the article. */
export interface ContentsEntry {
  readonly block: BlockId;
  readonly text: string;
  /** 1 for the highest level that the article has. */
  readonly level: number;
}

/** Words of a node and of all in it. */
export function textOf(node: SafeNode): string {
  if (typeof node === 'string') return node;
  if (node.tag === 'br') return ' ';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function headings(nodes: readonly SafeNode[], putBack: ReadonlySet<RemovalId>): ContentsEntry[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string' || !('children' in node)) return [];
    if (node.tag === 'removed') return putBack.has(node.removal) ? headings(node.children, putBack) : [];
    const level = /^h([2-6])$/.exec(node.tag)?.[1];
    const text = textOf(node).trim();
    if (level === undefined) return headings(node.children, putBack);
    return node.block === undefined || text === '' ? [] : [{ block: node.block, text, level: Number(level) }];
  });
}

/** The headings of an article in their order, the highest of them at level 1. */
export function contentsOf(
  body: readonly SafeNode[],
  putBack: ReadonlySet<RemovalId>,
): readonly ContentsEntry[] {
  const found = headings(body, putBack);
  const highest = Math.min(...found.map(({ level }) => level));
  return found.map((entry) => ({ ...entry, level: entry.level - highest + 1 }));
}
