import type { BlockId } from '../../model/safe-node';
import type { Sources } from './page-position';

/**
 * The number that a shown block has after the page was read anew: that of the block from the same element; undefined where that is
 * gone.
 */
export function renamedBlocks(before: Sources, after: Sources): (block: BlockId) => BlockId | undefined {
  const numbers = new Map([...after].map(([block, element]) => [element, block]));
  // Where blocks share an element, as lines without mark-up do, it tells nothing.
  const isShared = numbers.size < after.size;
  return (block) => {
    const source = before.get(block);
    return source && !isShared ? numbers.get(source) : block;
  };
}
