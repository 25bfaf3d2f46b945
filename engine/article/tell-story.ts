import type { Page } from '../page';
import type { Steps } from '../slices';
import { measureContext } from './context-signals';
import type { Story } from './find-story';
import { isQuotedPost } from './quoted-post';
import { columnByName, columns, PARTS, ROW_WIDTH } from './signal-columns';
import { isMute, measureSignals, ROWS_A_CHUNK, type Signals } from './signals';
import type { StoryModel } from './story-model';
import { createModel, type TreeModel } from './tree-model';

/** Log-odds that each block, by id, is part of the story; far from the first guess they are not looked at. */
export interface StoryOdds {
  readonly of: (block: number) => number;
}

/**
 * A quoted post is nothing but a link, and so a teaser to the model, which has seen few: it is text of the story, but makes none, in log-odds (a
 * guess).
 */
const POST_ODDS = 0.3;

/** What is not looked at is no story. */
const FAR_OFF = Number.NEGATIVE_INFINITY;

/** Asks the fitted models about every block near the first guess: first each by itself, then again by its company. */
export function* tellStory(page: Page, guess: Story, { alone, together }: StoryModel): Steps<StoryOdds> {
  const signals = yield* measureSignals(page, guess);
  const { first, chunks, layout } = signals;
  const odds = yield* ask(alone, page, signals);
  yield* measureContext(layout, odds, {
    chunks,
    rowsAChunk: ROWS_A_CHUNK,
    width: ROW_WIDTH,
    first: columns.context,
    parts: PARTS,
  });
  const told = yield* ask(together, page, signals);
  return { of: (block) => told[block - first] ?? FAR_OFF };
}

/** What a model says of each row; 0 of those that nobody judges. */
function* ask(model: TreeModel, page: Page, { first, count, chunks }: Signals): Steps<Float64Array> {
  const { walk } = page;
  const oddsOf = createModel(model, columnByName);
  const told = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    const block = walk.blocks[first + row];
    if (!block || isMute(block)) continue;
    yield;
    const rows = chunks[Math.floor(row / ROWS_A_CHUNK)] as Int32Array;
    const odds = oddsOf(rows, (row % ROWS_A_CHUNK) * ROW_WIDTH);
    told[row] = odds < POST_ODDS && isQuotedPost(block, page) ? POST_ODDS : odds;
  }
  return told;
}
