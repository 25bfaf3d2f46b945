import { endsLikeSentence } from '../facts/text-stats';
import type { Block } from '../walk/block';
import { signatureOf } from '../walk/scope';
import type { Judgement } from './judge-blocks';
import { onwardFrom } from './onward';
import { headRank } from './section-head';
import { isLinked } from './sponsor-signs';

/** Lines like "name sponsor" stand below items; so many lines of that shape make a list. */
const BYLINES_MIN = 3;
const BYLINE_WORDS_MAX = 8;
/** Paragraphs of one item below its headline. */
const ITEM_BLOCKS_MAX = 3;

/** Index of the last block of an item whose headline carries the label: as far as the next headline. */
export function endOfItem(judgements: readonly Judgement[], index: number, limit: number): number {
  let end = index;
  let words = 0;
  for (const [at, { block }] of onwardFrom(judgements, index + 1)) {
    if (block.stats.words === 0 && block.kind !== 'image') break;
    words += block.stats.words;
    if (
      at > index + ITEM_BLOCKS_MAX ||
      words > limit ||
      headRank(block) > 0 ||
      (isLinked(block) && !endsLikeSentence(block.text))
    )
      break;
    end = at;
  }
  return end;
}

/** Index of the first block of the item that a label "name sponsor" stands under; the label's own where it is no such line. */
export function startOfItem(
  judgements: readonly Judgement[],
  index: number,
  isByline: (block: Block) => boolean,
): number {
  const label = judgements[index]?.block;
  const above = judgements[index - 1]?.block;
  if (!label || !above || label.headingLevel > 0 || label.links.length > 0 || !isByline(label)) return index;
  if (
    above.stats.words === 0 ||
    signatureOf(above.scope) === signatureOf(label.scope) ||
    above.links.length === 0
  )
    return index;
  return index - 1;
}

/** Tells whether short lines of a block's shape make a list; the page is gone through once, for the first that is asked of. */
export function createBylineFinder(blocks: readonly Block[]): (block: Block) => boolean {
  let counts: Map<string, number> | null = null;
  return (block) => {
    if (counts === null) {
      counts = new Map();
      for (const each of blocks) {
        if (each.stats.words > BYLINE_WORDS_MAX) continue;
        const signature = signatureOf(each.scope);
        counts.set(signature, (counts.get(signature) ?? 0) + 1);
      }
    }
    return (counts.get(signatureOf(block.scope)) ?? 0) >= BYLINES_MIN;
  };
}
