import type { Steps } from '../slices';
import type { Block } from './block';
import type { Scope } from './scope';

/** Sums between two pauses. */
const SUMS_A_STEP = 256;

/**
 * Fills in what the scopes hold: each block is counted where it stands, then every scope in its parent.
 *
 * @param scopes parents before their children
 */
export function* addUp(blocks: readonly Block[], scopes: readonly Scope[]): Steps<void> {
  for (const block of blocks) {
    const { id, scope, stats, kind } = block;
    if (id % SUMS_A_STEP === SUMS_A_STEP - 1) yield;
    scope.words += stats.words;
    scope.linkedWords += block.linkedWords;
    scope.sentences += stats.sentences;
    scope.fields += block.fields;
    scope.images += block.images;
    if (kind === 'heading') scope.headings++;
    if (kind === 'control' && block.fields === 0) scope.buttons++;
    if (id < scope.firstBlock) scope.firstBlock = id;
    scope.lastBlock = id;
  }
  for (let index = scopes.length - 1; index > 0; index--) {
    const scope = scopes[index] as Scope;
    const { parent } = scope;
    if (index % SUMS_A_STEP === 0) yield;
    if (!parent || scope.lastBlock === -1) continue;
    parent.words += scope.words;
    parent.linkedWords += scope.linkedWords;
    parent.sentences += scope.sentences;
    parent.fields += scope.fields;
    parent.buttons += scope.buttons;
    parent.images += scope.images;
    parent.headings += scope.headings;
    if (scope.firstBlock < parent.firstBlock) parent.firstBlock = scope.firstBlock;
    if (scope.lastBlock > parent.lastBlock) parent.lastBlock = scope.lastBlock;
  }
}
