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

/**
 * Odds beyond which later trees do not turn a verdict any more, in log-odds: all that is asked of them lies within ±3, and on labelled
 * pages what stood beyond after a number of trees stayed beyond.
 */
const SURE = 4.5;
/** Trees between two looks whether it is sure. */
const TREES_A_LOOK = 8;

/**
 * The model as a function of a row: the log-odds that it sees there.
 *
 * @param columns what stands in the columns of a row, by name
 */
export function createModel(
  { base, signals, trees }: TreeModel,
  columns: readonly string[] = signals,
): (rows: Float32Array, row: number) => number {
  const width = columns.length;
  const columnOf = signals.map((signal) => columns.indexOf(signal));
  // Flat lists of numbers: a page asks some ten thousand times.
  const splits: number[] = [];
  const leaves: number[] = [];
  const roots: number[] = [];
  for (const [ownSplits, ownLeaves] of trees) {
    const firstSplit = splits.length;
    const firstLeaf = leaves.length;
    const reach = (at: number): number => (at < 0 ? at - firstLeaf : firstSplit + at * SPLIT_WIDTH);
    roots.push(reach(ownSplits.length === 0 ? -1 : 0));
    for (let at = 0; at < ownSplits.length; at += SPLIT_WIDTH)
      splits.push(
        columnOf[ownSplits[at] as number] as number,
        ownSplits[at + 1] as number,
        reach(ownSplits[at + 2] as number),
        reach(ownSplits[at + 3] as number),
      );
    for (const leaf of ownLeaves) leaves.push(leaf);
  }
  return (rows, row) => {
    const start = row * width;
    let odds = base;
    for (let tree = 0; tree < roots.length; tree++) {
      let at = roots[tree] as number;
      while (at >= 0)
        at = splits[
          at + ((rows[start + (splits[at] as number)] as number) <= (splits[at + 1] as number) ? 2 : 3)
        ] as number;
      odds += leaves[-1 - at] as number;
      if (tree % TREES_A_LOOK === 0 && (odds > SURE || odds < -SURE)) return odds;
    }
    return odds;
  };
}
