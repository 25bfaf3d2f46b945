/**
 * A boosted-trees model as committed data; made by `npm run fit`. Whole numbers only: a page asks some ten thousand times before any code is
 * optimised, and until then every fraction that is read would be a new object.
 */
export interface TreeModel {
  /** Log-odds before any tree, in parts. */
  readonly base: number;
  /** Signals that the splits speak of. */
  readonly signals: readonly string[];
  /** Where each tree begins: the place of a split in `splits`, or below 0 the leaf -1 - number. */
  readonly roots: readonly number[];
  /** Four numbers a split: signal, threshold, where values up to the threshold go, where others go; as the roots have it. */
  readonly splits: readonly number[];
  /** Log-odds of the leaves, in parts. */
  readonly leaves: readonly number[];
}

/** Odds are whole numbers of such parts of one. */
export const ODDS_PARTS = 65_536;

/** Numbers a split. */
export const SPLIT_WIDTH = 4;

/**
 * Odds beyond which later trees do not turn a verdict any more, in parts: all that is asked of them lies within ±3, and on labelled
 * pages what stood beyond after a number of trees stayed beyond.
 */
const SURE = 4.5 * ODDS_PARTS;
/** Trees between two looks whether it is sure. */
const TREES_A_LOOK = 8;

/**
 * The model as a function of a row: the log-odds that it sees there.
 *
 * @param columns what stands in the columns of a row, by name
 */
export function createModel(
  { base, signals, roots, splits, leaves }: TreeModel,
  columns: ReadonlyMap<string, number>,
): (rows: Int32Array, start: number) => number {
  const columnOf = signals.map((signal) => columns.get(signal) ?? -1);
  const unknown = columnOf.indexOf(-1);
  if (unknown !== -1)
    throw new RangeError(
      `The model wants a signal "${signals[unknown] ?? ''}" that is not measured; run npm run fit.`,
    );
  const ways = Int32Array.from(splits);
  for (let at = 0; at < ways.length; at += SPLIT_WIDTH) ways[at] = columnOf[ways[at] as number] as number;
  const trees = Int32Array.from(roots);
  const odds = Int32Array.from(leaves);
  return (rows, start) => {
    let sum = base;
    for (let tree = 0; tree < trees.length; tree++) {
      let at = trees[tree] as number;
      while (at >= 0) {
        const value = rows[start + (ways[at] as number)] as number;
        at = ways[value <= (ways[at + 1] as number) ? at + 2 : at + 3] as number;
      }
      sum += odds[-1 - at] as number;
      if (tree % TREES_A_LOOK === 0 && (sum > SURE || sum < -SURE)) break;
    }
    return sum / ODDS_PARTS;
  };
}
