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
  return (rows, row) => {
    let odds = base;
    for (const [splits, leaves] of trees) {
      let at = splits.length === 0 ? -1 : 0;
      while (at >= 0) {
        const start = at * SPLIT_WIDTH;
        const value = rows[row * width + (splits[start] ?? 0)] ?? 0;
        at = (value <= (splits[start + 1] ?? 0) ? splits[start + 2] : splits[start + 3]) ?? -1;
      }
      odds += leaves[-1 - at] ?? 0;
    }
    return odds;
  };
}
