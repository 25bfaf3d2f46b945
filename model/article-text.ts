import type { BlockId, SafeNode } from './safe-node';

/** The words of a node, without what was removed in it. */
export const textOfNode = (node: SafeNode): string =>
  typeof node === 'string'
    ? node
    : node.tag !== 'removed' && 'children' in node
      ? node.children.map(textOfNode).join('')
      : '';

/** The blocks that a node shows, in the order of the page. */
export const blocksOfNode = (node: SafeNode): readonly BlockId[] =>
  typeof node === 'string' || node.tag === 'removed'
    ? []
    : [
        ...(node.block === undefined ? [] : [node.block]),
        ...('children' in node ? node.children.flatMap(blocksOfNode) : []),
      ];
