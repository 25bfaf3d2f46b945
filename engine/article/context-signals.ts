/**
 * What the first look at a page says of the blocks around each block: the second look judges a block by its company. Pure numbers, so
 * that fitting and reading measure the same.
 */

import type { Steps } from '../slices';

/** The blocks that were looked at, row by row. */
export interface Layout {
  readonly words: Int32Array;
  /** First and last row of the element around a block, and of the one around that; four numbers a row. */
  readonly boxes: Int32Array;
  /** Rows of elements that are called alike share a number. */
  readonly signatures: Int32Array;
}

/** Surer than this is sure, in log-odds. */
const MAX_ODDS = 6;
/** Rows on either side that are near, and those that are the neighbourhood. */
const NEAR = 2;
const NEIGHBOURHOOD = 6;
/** Rows between two pauses. */
const ROWS_A_STEP = 32;
const REACH = 10;
/** Distances above this say no more, in rows. */
const FAR = 24;
/** Odds from which a neighbour is story, for distances. */
const LIKELY = 1;

export const contextNames = [
  'odds',
  'oddsBefore',
  'oddsBefore2',
  'oddsBefore3',
  'oddsAfter',
  'oddsAfter2',
  'oddsAfter3',
  'oddsNear',
  'oddsAround',
  'boxOdds',
  'outerBoxOdds',
  'alikeOdds',
  'bestBefore',
  'bestAfter',
  'storyBefore',
  'storyAfter',
  'sinceStory',
  'untilStory',
  'fromRunStart',
  'toRunEnd',
] as const;

/** Where the columns of the context stand in the rows. */
export interface ContextColumns {
  /** The rows in pieces, so that no page's stand in one array of a hundred megabytes. */
  readonly chunks: readonly Int32Array[];
  readonly rowsAChunk: number;
  /** Columns of a row. */
  readonly width: number;
  /** The first column of the context. */
  readonly first: number;
  /** A column's numbers are whole numbers of such parts of one. */
  readonly parts: number;
}

/**
 * Writes the columns of the context for every row with words.
 *
 * @param odds of every row, at the first look
 */
export function* measureContext(
  { words, boxes, signatures }: Layout,
  odds: Float64Array,
  { chunks, rowsAChunk, width, first, parts }: ContextColumns,
): Steps<void> {
  const count = odds.length;
  const told = new Float64Array(count);
  const weight = new Float64Array(count);
  // Sums over all rows before one, so that the mean of any range is two look-ups.
  const sums = new Float64Array(count + 1);
  const weights = new Float64Array(count + 1);
  const story = new Float64Array(count + 1);
  const alikeSums: number[] = [];
  const alikeWeights: number[] = [];
  const spoken: number[] = [];
  for (let row = 0; row < count; row++) {
    if (row % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    const own = Math.log2(1 + (words[row] as number));
    const value = Math.max(-MAX_ODDS, Math.min(MAX_ODDS, odds[row] as number));
    told[row] = value;
    weight[row] = own;
    sums[row + 1] = (sums[row] as number) + own * value;
    weights[row + 1] = (weights[row] as number) + own;
    story[row + 1] = (story[row] as number) + own * Math.max(0, value);
    if (own > 0) spoken.push(row);
    const name = signatures[row] as number;
    alikeSums[name] = (alikeSums[name] ?? 0) + own * value;
    alikeWeights[name] = (alikeWeights[name] ?? 0) + own;
  }
  const allStory = (story[count] as number) || 1;
  const run = bestRun(told, weight);
  /** Mean of a range without the row itself. */
  const mean = (from: number, to: number, row: number): number => {
    const begin = Math.max(0, from);
    const end = Math.min(count - 1, to);
    if (end < begin) return told[row] as number;
    const own = row >= begin && row <= end ? (weight[row] as number) : 0;
    const all = (weights[end + 1] as number) - (weights[begin] as number) - own;
    if (all <= 0) return told[row] as number;
    return ((sums[end + 1] as number) - (sums[begin] as number) - own * (told[row] as number)) / all;
  };
  const toldAt = (index: number): number =>
    index >= 0 && index < spoken.length ? (told[spoken[index] as number] as number) : -MAX_ODDS;
  const best = (index: number, direction: 1 | -1): number => {
    let found = -MAX_ODDS;
    for (let step = 1; step <= REACH; step++) found = Math.max(found, toldAt(index + step * direction));
    return found;
  };
  const steps = (index: number, direction: 1 | -1): number => {
    let step = 1;
    while (step < FAR && toldAt(index + step * direction) < LIKELY) step++;
    return step;
  };
  for (let index = 0; index < spoken.length; index++) {
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    const row = spoken[index] as number;
    const value = told[row] as number;
    const own = weight[row] as number;
    const name = signatures[row] as number;
    const others = (alikeWeights[name] as number) - own;
    const box = row * 4;
    const rows = chunks[Math.floor(row / rowsAChunk)] as Int32Array;
    let at = (row % rowsAChunk) * width + first;
    rows[at++] = value * parts;
    rows[at++] = toldAt(index - 1) * parts;
    rows[at++] = toldAt(index - 2) * parts;
    rows[at++] = toldAt(index - 3) * parts;
    rows[at++] = toldAt(index + 1) * parts;
    rows[at++] = toldAt(index + 2) * parts;
    rows[at++] = toldAt(index + 3) * parts;
    rows[at++] = mean(row - NEAR, row + NEAR, row) * parts;
    rows[at++] = mean(row - NEIGHBOURHOOD, row + NEIGHBOURHOOD, row) * parts;
    rows[at++] = mean(boxes[box] as number, boxes[box + 1] as number, row) * parts;
    rows[at++] = mean(boxes[box + 2] as number, boxes[box + 3] as number, row) * parts;
    rows[at++] = (others > 0 ? ((alikeSums[name] as number) - own * value) / others : value) * parts;
    rows[at++] = best(index, -1) * parts;
    rows[at++] = best(index, 1) * parts;
    rows[at++] = ((story[row] as number) / allStory) * parts;
    rows[at++] = (1 - (story[row + 1] as number) / allStory) * parts;
    rows[at++] = steps(index, -1) * parts;
    rows[at++] = steps(index, 1) * parts;
    rows[at++] = clip(row - run.first) * parts;
    rows[at] = clip(run.last - row) * parts;
  }
}

const clip = (distance: number): number => Math.max(-FAR, Math.min(FAR, distance));

/** How much one block may say for and against a run, in log-odds. */
const MAX_FOR = 3;
const MAX_AGAINST = 0.6;

/** The run of rows with the greatest sum of odds, weighed by length. */
function bestRun(
  told: Float64Array,
  weight: Float64Array,
): { readonly first: number; readonly last: number } {
  let first = 0;
  let last = -1;
  let most = 0;
  let start = 0;
  let sum = 0;
  for (let row = 0; row < told.length; row++) {
    if (sum <= 0) {
      start = row;
      sum = 0;
    }
    sum += Math.max(-MAX_AGAINST, Math.min(MAX_FOR, told[row] as number)) * (weight[row] as number);
    if (sum <= most) continue;
    most = sum;
    first = start;
    last = row;
  }
  return { first, last };
}
