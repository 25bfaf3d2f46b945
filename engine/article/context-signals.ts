/**
 * What the first look at a page says of the blocks around each block: the second look judges a block by its company. Pure numbers, so
 * that fitting and reading measure the same.
 */

/** The blocks that were looked at, row by row. */
export interface Layout {
  readonly words: Float32Array;
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

/**
 * @param odds of every row, at the first look
 * @returns rows of `contextNames.length` columns
 */
export function measureContext({ words, boxes, signatures }: Layout, odds: Float64Array): Float32Array {
  const count = odds.length;
  const rows = new Float32Array(count * contextNames.length);
  const told = odds.map((value) => Math.max(-MAX_ODDS, Math.min(MAX_ODDS, value)));
  const weight = Float32Array.from(words, (value) => Math.log2(1 + value));
  // Sums over all rows before one, so that the mean of any range is two look-ups.
  const sums = new Float64Array(count + 1);
  const weights = new Float64Array(count + 1);
  const story = new Float64Array(count + 1);
  const alike = new Map<number, { sum: number; weight: number }>();
  const spoken: number[] = [];
  for (let row = 0; row < count; row++) {
    const own = weight[row] as number;
    const value = told[row] as number;
    sums[row + 1] = (sums[row] as number) + own * value;
    weights[row + 1] = (weights[row] as number) + own;
    story[row + 1] = (story[row] as number) + own * Math.max(0, value);
    if (own > 0) spoken.push(row);
    const name = signatures[row] as number;
    let group = alike.get(name);
    if (!group) alike.set(name, (group = { sum: 0, weight: 0 }));
    group.sum += own * value;
    group.weight += own;
  }
  const allStory = (story[count] as number) || 1;
  const run = bestRun(told, weight);
  /** Mean of a range without the row itself. */
  const mean = (first: number, last: number, row: number): number => {
    const from = Math.max(0, first);
    const to = Math.min(count - 1, last);
    const isIn = row >= from && row <= to;
    const own = isIn ? (weight[row] as number) : 0;
    const all = (weights[to + 1] as number) - (weights[from] as number) - own;
    if (to < from || all <= 0) return told[row] as number;
    return ((sums[to + 1] as number) - (sums[from] as number) - own * (told[row] as number)) / all;
  };
  spoken.forEach((row, index) => {
    const at = (step: number): number => {
      const other = spoken[index + step];
      return other === undefined ? -MAX_ODDS : (told[other] as number);
    };
    const best = (direction: 1 | -1): number => {
      let found = -MAX_ODDS;
      for (let step = 1; step <= REACH; step++) found = Math.max(found, at(step * direction));
      return found;
    };
    const steps = (direction: 1 | -1): number => {
      let step = 1;
      while (step < FAR && at(step * direction) < LIKELY) step++;
      return step;
    };
    const box = row * 4;
    const group = alike.get(signatures[row] as number);
    const own = weight[row] as number;
    const others = (group?.weight ?? 0) - own;
    const cell = row * contextNames.length;
    rows.set(
      [
        told[row] as number,
        at(-1),
        at(-2),
        at(-3),
        at(1),
        at(2),
        at(3),
        mean(row - NEAR, row + NEAR, row),
        mean(row - NEIGHBOURHOOD, row + NEIGHBOURHOOD, row),
        mean(boxes[box] as number, boxes[box + 1] as number, row),
        mean(boxes[box + 2] as number, boxes[box + 3] as number, row),
        group && others > 0 ? (group.sum - own * (told[row] as number)) / others : (told[row] as number),
        best(-1),
        best(1),
        (story[row] as number) / allStory,
        1 - (story[row + 1] as number) / allStory,
        steps(-1),
        steps(1),
        clip(row - run.first),
        clip(run.last - row),
      ],
      cell,
    );
  });
  return rows;
}

const clip = (distance: number): number => Math.max(-FAR, Math.min(FAR, distance));

/** How much one block may say for and against a run, in log-odds. */
const MAX_FOR = 3;
const MAX_AGAINST = 0.6;

/** The run of rows with the greatest sum of odds, weighed by length. */
function bestRun(
  told: Float64Array,
  weight: Float32Array,
): { readonly first: number; readonly last: number } {
  let best = { first: 0, last: -1, sum: 0 };
  let run = { first: 0, sum: 0 };
  for (let row = 0; row < told.length; row++) {
    const say = Math.max(-MAX_AGAINST, Math.min(MAX_FOR, told[row] as number));
    if (run.sum <= 0) run = { first: row, sum: 0 };
    run.sum += say * (weight[row] as number);
    if (run.sum > best.sum) best = { first: run.first, last: row, sum: run.sum };
  }
  return best;
}
