import type { Steps } from '../slices';
import type { Block } from '../walk/block';
import { signatureOf, type Scope } from '../walk/scope';
import type { Layout } from './context-signals';

/** How the blocks of a page stand on it. */
export interface PageLayout {
  /** For the second look. */
  readonly layout: Layout;
  /** By block: the number of what its element and the one around it are called: paragraphs of one story are called alike. */
  readonly signatures: Int32Array;
  /** By signature: how many blocks there are of it, and their prose in words. */
  readonly countOf: readonly number[];
  readonly proseOf: readonly number[];
}

/**
 * How blocks stand on a page.
 *
 * @param first number of the block of the first row
 * @param last number of the block of the last row
 */
export function* layOut(
  blocks: readonly Block[],
  prose: Float64Array,
  first: number,
  last: number,
): Steps<PageLayout> {
  const rows = Math.max(0, last - first + 1);
  const words = new Int32Array(rows);
  const boxes = new Int32Array(rows * 4);
  const signatures = new Int32Array(blocks.length);
  const numbers = new Map<string, number>();
  const countOf: number[] = [];
  const proseOf: number[] = [];
  for (let id = 0; id < blocks.length; id++) {
    yield;
    const { scope, stats } = blocks[id] as Block;
    const name = signatureOf(scope);
    let number = numbers.get(name);
    if (number === undefined) {
      numbers.set(name, (number = numbers.size));
      countOf.push(0);
      proseOf.push(0);
    }
    signatures[id] = number;
    countOf[number] = (countOf[number] as number) + 1;
    proseOf[number] = (proseOf[number] as number) + (prose[id] as number);
    if (id < first || id > last) continue;
    const parent: Scope = scope.parent ?? scope;
    const outer: Scope = parent.parent ?? parent;
    const row = id - first;
    words[row] = stats.words;
    boxes[row * 4] = parent.firstBlock - first;
    boxes[row * 4 + 1] = parent.lastBlock - first;
    boxes[row * 4 + 2] = outer.firstBlock - first;
    boxes[row * 4 + 3] = outer.lastBlock - first;
  }
  return {
    layout: { words, boxes, signatures: signatures.subarray(first, first + rows) },
    signatures,
    countOf,
    proseOf,
  };
}
