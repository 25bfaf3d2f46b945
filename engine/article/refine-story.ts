import type { Steps } from '../slices';
import type { Block } from '../walk/block';
import type { Story } from './find-story';
import type { StoryOdds } from './tell-story';

/**
 * How much one block may say for and against the run, in log-odds, however sure the model is of it. What stands between two parts of a
 * story is often long and surely no story, so blocks against it say little: of 0.3, 0.6 and 1, cross-validated on labelled pages, 0.3
 * kept most of what stands apart and still left comments out.
 */
const MAX_FOR = 3;
const MAX_AGAINST = 0.3;

/** Blocks between two pauses. */
const BLOCKS_A_STEP = 16;

/** Where a run of this many words stands outside of the comments, they are not the story, however long they are (a guess). */
const STORY_WORDS_MIN = 25;

/**
 * The run of blocks with the greatest sum of log-odds, weighed by length: comments and the next article far behind the story
 * do not belong to it, however much they read like one.
 *
 * @see Pasternack, Roth: “Extracting article text from the web with maximum subsequence segmentation”, WWW 2009
 * @param isComment whether a block is part of a discussion; taken for story only where there is no other
 * @returns the guess itself where the model sees no story at all
 */
export function* refineStory(
  blocks: readonly Block[],
  guess: Story,
  odds: StoryOdds,
  isComment: (block: Block) => boolean = () => false,
): Steps<Story> {
  const own = yield* bestRun(blocks, (block) => (isComment(block) ? -MAX_FOR : odds.of(block.id)));
  const best = own.words >= STORY_WORDS_MIN ? own : yield* bestRun(blocks, ({ id }) => odds.of(id));
  return best.last < best.first ? guess : { ...guess, first: best.first, last: best.last };
}

interface Run {
  readonly first: number;
  readonly last: number;
  /** Words of the blocks that speak for it. */
  readonly words: number;
}

function* bestRun(blocks: readonly Block[], oddsOf: (block: Block) => number): Steps<Run> {
  let best = { first: 0, last: -1, sum: 0, words: 0 };
  let run = { first: 0, sum: 0, words: 0 };
  for (const block of blocks) {
    const { id, stats } = block;
    if (id % BLOCKS_A_STEP === 0) yield;
    if (stats.words === 0) continue;
    const said = oddsOf(block);
    const say = Math.max(-MAX_AGAINST, Math.min(MAX_FOR, said));
    if (run.sum <= 0) run = { first: id, sum: 0, words: 0 };
    run.sum += say * (1 + Math.log2(1 + stats.words));
    if (said > 0) run.words += stats.words;
    if (run.sum > best.sum) best = { first: run.first, last: id, sum: run.sum, words: run.words };
  }
  return best;
}
