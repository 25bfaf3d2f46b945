/** A boosted-trees model as committed data; made by `npm run fit`. */
export interface TreeModel {
  /** Log-odds before any tree. */
  readonly base: number;
  /** Signals that the splits speak of, in the order of the columns of a row. */
  readonly signals: readonly string[];
  /**
   * Per tree: its splits as [signal, threshold, left, right] in a row (values up to the threshold go left; a number below 0 is the leaf
   * -1 - number), and the log-odds of its leaves.
   */
  readonly trees: readonly (readonly [splits: readonly number[], leaves: readonly number[]])[];
}

const SPLIT_WIDTH = 4;

/** The model as a function of a row: the log-odds that it sees there. */
export function createModel({
  base,
  signals,
  trees,
}: TreeModel): (rows: Float32Array, row: number) => number {
  const width = signals.length;
  // Flat lists of numbers: a page asks some ten thousand times.
  const splitStarts = Int32Array.from(
    trees,
    runningTotal(([splits]) => splits.length),
  );
  const leafStarts = Int32Array.from(
    trees,
    runningTotal(([, leaves]) => leaves.length),
  );
  const allSplits = Float64Array.from(trees.flatMap(([splits]) => splits));
  const allLeaves = Float64Array.from(trees.flatMap(([, leaves]) => leaves));
  const count = trees.length;
  return (rows, row) => {
    const start = row * width;
    let odds = base;
    for (let tree = 0; tree < count; tree++) {
      const firstSplit = splitStarts[tree] as number;
      let at = trees[tree]?.[0].length === 0 ? -1 : 0;
      while (at >= 0) {
        const split = firstSplit + at * SPLIT_WIDTH;
        const value = rows[start + (allSplits[split] as number)] as number;
        at = allSplits[split + (value <= (allSplits[split + 1] as number) ? 2 : 3)] as number;
      }
      odds += allLeaves[(leafStarts[tree] as number) - 1 - at] as number;
    }
    return odds;
  };
}

/** Where each item's part begins when all parts are put into one list. */
function runningTotal<Item>(lengthOf: (item: Item) => number): (item: Item) => number {
  let total = 0;
  return (item) => {
    const start = total;
    total += lengthOf(item);
    return start;
  };
}
