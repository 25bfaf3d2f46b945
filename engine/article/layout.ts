import type { Block } from '../walk/block';
import type { Scope } from '../walk/scope';
import type { Layout } from './context-signals';
import { signatureOf } from './place';

/**
 * How some blocks in a row stand on the page, for the second look.
 *
 * @param first number of the block of the first row
 */
export function layOut(blocks: readonly Block[], first: number, count: number): Layout {
  const words = new Float32Array(count);
  const boxes = new Int32Array(count * 4);
  const signatures = new Int32Array(count);
  const numbers = new Map<string, number>();
  for (let row = 0; row < count; row++) {
    const block = blocks[first + row];
    if (!block) continue;
    words[row] = block.stats.words;
    const parent: Scope = block.scope.parent ?? block.scope;
    const outer: Scope = parent.parent ?? parent;
    boxes.set(
      [
        parent.firstBlock - first,
        parent.lastBlock - first,
        outer.firstBlock - first,
        outer.lastBlock - first,
      ],
      row * 4,
    );
    const name = signatureOf(block.scope);
    let number = numbers.get(name);
    if (number === undefined) numbers.set(name, (number = numbers.size));
    signatures[row] = number;
  }
  return { words, boxes, signatures };
}
