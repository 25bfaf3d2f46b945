import type { Block } from '../walk/block';
import type { Story } from './find-story';
import type { StoryOdds } from './tell-story';

/** One block alone does not end or make a story, however sure the model is of it, in log-odds. */
const MAX_SAY = 3;

/**
 * The run of blocks with the greatest sum of log-odds, weighed by length: comments and the next article far behind the story
 * do not belong to it, however much they read like one.
 *
 * @see Pasternack, Roth: “Extracting article text from the web with maximum subsequence segmentation”, WWW 2009
 * @returns the guess itself where the model sees no story at all
 */
export function refineStory(blocks: readonly Block[], guess: Story, odds: StoryOdds): Story {
  let best = { first: 0, last: -1, sum: 0 };
  let run = { first: 0, sum: 0 };
  for (const { id, stats } of blocks) {
    if (stats.words === 0) continue;
    const say = Math.max(-MAX_SAY, Math.min(MAX_SAY, odds.of(id)));
    if (run.sum <= 0) run = { first: id, sum: 0 };
    run.sum += say * (1 + Math.log2(1 + stats.words));
    if (run.sum > best.sum) best = { first: run.first, last: id, sum: run.sum };
  }
  return best.last < best.first ? guess : { ...guess, first: best.first, last: best.last };
}
