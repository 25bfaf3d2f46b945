import type { Judgement } from './judge-blocks';
import { notPromo } from './weigh';

/**
 * Most of a story's words that verdicts inside it may hide. On 181 labelled pages promotion inside the body is 6 % of its words in the
 * median and below 15 % on nine pages of ten (guess from those shares, to be measured with the fit).
 */
export const MAX_HIDDEN_SHARE = 0.15;

/** In a text shorter than this, in words, one insert alone is more than that share. */
const MIN_WORDS_TO_GUARD = 120;

/** Takes back the weakest verdicts inside the story until no more than the allowed share of its words is hidden. */
export function guardStory(judgements: readonly Judgement[]): { readonly takenBack: number } {
  const total = judgements.reduce((sum, { block }) => sum + block.stats.words, 0);
  const hidden = judgements
    .filter(({ verdict }) => verdict.promo !== null)
    .toSorted((a, b) => a.verdict.logOdds - b.verdict.logOdds);
  let words = hidden.reduce((sum, { block }) => sum + block.stats.words, 0);
  let takenBack = 0;
  const allowed = Math.max(total, MIN_WORDS_TO_GUARD) * MAX_HIDDEN_SHARE;
  for (const judgement of hidden) {
    if (words <= allowed) break;
    if (judgement.block.linkedWords * 2 > judgement.block.stats.words) continue; // lists of links are long, and none of the story
    words -= judgement.block.stats.words;
    judgement.verdict = { ...judgement.verdict, promo: notPromo.promo };
    takenBack++;
  }
  return { takenBack };
}
