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
  const { roots, splitSignals, thresholds, ways, leaves } = flatten(trees);
  const splitColumns = splitSignals.map((signal) => columnOf[signal] as number);
  return (rows, row) => {
    const start = row * width;
    let odds = base;
    for (let tree = 0; tree < roots.length; tree++) {
      let at = roots[tree] as number;
      while (at >= 0) {
        const value = rows[start + (splitColumns[at] as number)] as number;
        at = ways[2 * at + (value <= (thresholds[at] as number) ? 0 : 1)] as number;
      }
      odds += leaves[-1 - at] as number;
      if (tree % TREES_A_LOOK === 0 && (odds > SURE || odds < -SURE)) return odds;
    }
    return odds;
  };
}

/** All trees of a model in lists of numbers: a page asks some ten thousand times, and whole numbers are not to be boxed each time. */
interface FlatTrees {
  /** Where each tree begins: a split, or below 0 the leaf -1 - number. */
  readonly roots: Int32Array;
  /** By split: the signal it asks for, and the value up to which it goes left. */
  readonly splitSignals: Int32Array;
  readonly thresholds: Float64Array;
  /** Two a split: where it goes left and right, as the roots have it. */
  readonly ways: Int32Array;
  readonly leaves: Float64Array;
}

function flatten(trees: TreeModel['trees']): FlatTrees {
  const count = trees.reduce((sum, [splits]) => sum + splits.length / SPLIT_WIDTH, 0);
  const roots = new Int32Array(trees.length);
  const splitSignals = new Int32Array(count);
  const thresholds = new Float64Array(count);
  const ways = new Int32Array(count * 2);
  const leaves: number[] = [];
  let split = 0;
  trees.forEach(([ownSplits, ownLeaves], tree) => {
    const firstSplit = split;
    const firstLeaf = leaves.length;
    const wayTo = (at: number): number => (at < 0 ? at - firstLeaf : firstSplit + at);
    roots[tree] = wayTo(ownSplits.length === 0 ? -1 : 0);
    for (let at = 0; at < ownSplits.length; at += SPLIT_WIDTH, split++) {
      splitSignals[split] = ownSplits[at] as number;
      thresholds[split] = ownSplits[at + 1] as number;
      ways[2 * split] = wayTo(ownSplits[at + 2] as number);
      ways[2 * split + 1] = wayTo(ownSplits[at + 3] as number);
    }
    leaves.push(...ownLeaves);
  });
  return { roots, splitSignals, thresholds, ways, leaves: Float64Array.from(leaves) };
}
