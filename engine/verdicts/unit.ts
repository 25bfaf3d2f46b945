import type { Block } from '../walk/block';
import type { Scope } from '../walk/scope';

/** What is judged at once: one block, or the blocks of one small element. */
export interface Unit {
  /** In the order of the page; at least one. */
  readonly blocks: readonly Block[];
  /** The element around a box; for a single block the block's own. */
  readonly scope: Scope;
  readonly isBox: boolean;
}
