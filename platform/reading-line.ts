import { sentenceAt } from './letters';

/** A block and where it begins, in CSS pixels along the reading from where the window begins. */
export interface Placed<Block> {
  readonly block: Block;
  readonly at: number;
  readonly element: Element;
  /** Other blocks are in the same element, as in a plain text. */
  readonly isShared: boolean;
}

/** The sentence being read. */
export interface ReadSentence<Block> extends Placed<Block> {
  /** Number of its first letter in the block; 0 where the block has no element of its own. */
  readonly letter: number;
}

/** How far behind the window's beginning something stands, in CSS pixels along the reading. */
export type Distance = (rect: DOMRectReadOnly) => number;

/** CSS pixels by which layout may be off. */
const ROUNDING_PX = 2;

/**
 * Where blocks begin. Blocks that share one element are taken to divide its height evenly.
 *
 * @param blocks in the order of reading
 */
export function placeBlocks<Block>(
  blocks: Iterable<readonly [Block, Element]>,
  distance: Distance,
): Placed<Block>[] {
  const sharing = new Map<Element, Block[]>();
  for (const [block, element] of blocks) {
    const others = sharing.get(element);
    if (others) others.push(block);
    else sharing.set(element, [block]);
  }
  const placed: Placed<Block>[] = [];
  for (const [element, members] of sharing) {
    const rect = element.getBoundingClientRect();
    // What is not drawn has no place.
    if (rect.width === 0 && rect.height === 0) continue;
    for (const [index, block] of members.entries())
      placed.push({
        block,
        at: distance(rect) + (rect.height * index) / members.length,
        element,
        isShared: members.length > 1,
      });
  }
  return placed;
}

/**
 * The sentence being read: in the last block that begins before the reading line.
 *
 * @param line in CSS pixels along the reading
 * @returns null where the line lies before the first block
 */
export function sentenceAtLine<Block>(
  placed: readonly Placed<Block>[],
  line: number,
  distance: Distance,
): ReadSentence<Block> | null {
  let found: Placed<Block> | null = null;
  for (const each of placed)
    if (each.at <= line + ROUNDING_PX && (found === null || each.at >= found.at)) found = each;
  if (found === null) return null;
  const isAhead = (rect: DOMRect): boolean => distance(rect) > line + ROUNDING_PX;
  return { ...found, letter: found.isShared ? 0 : sentenceAt(found.element, isAhead) };
}
