/**
 * Share of the window's height, from above, at which a person is taken to be reading. Guess, to be measured: the block
 * that crosses this line is the one being read.
 */
export const READING_LINE = 0.25;

/** A block and where it begins, in CSS pixels from the window's top. */
export interface Placed<Block> {
  readonly block: Block;
  readonly top: number;
}

/**
 * Where blocks begin. Blocks that share one element, as in a plain text, are taken to divide its height evenly.
 *
 * @param blocks in the order of reading
 */
export function placeBlocks<Block>(blocks: Iterable<readonly [Block, Element]>): Placed<Block>[] {
  const sharing = new Map<Element, Block[]>();
  for (const [block, element] of blocks) {
    const others = sharing.get(element);
    if (others) others.push(block);
    else sharing.set(element, [block]);
  }
  const placed: Placed<Block>[] = [];
  for (const [element, members] of sharing) {
    const { top, width, height } = element.getBoundingClientRect();
    // What is not drawn has no place.
    if (width === 0 && height === 0) continue;
    for (const [index, block] of members.entries())
      placed.push({ block, top: top + (height * index) / members.length });
  }
  return placed;
}

/**
 * The block being read: the last one that begins above the reading line.
 *
 * @param height of the window in CSS pixels
 * @returns null where the line lies before the first block
 */
export function blockAtReadingLine<Block>(
  placed: readonly Placed<Block>[],
  height: number,
): Placed<Block> | null {
  let found: Placed<Block> | null = null;
  for (const each of placed)
    if (each.top <= height * READING_LINE && (found === null || each.top >= found.top)) found = each;
  return found;
}
