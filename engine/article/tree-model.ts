/** A boosted-trees model as committed data; made by `npm run fit`. */
export interface TreeModel {
  /** Log-odds before any tree. */
  readonly base: number;
  /** Signals that the columns of the splits stand for. */
  readonly signals: readonly string[];
  /** Per tree: splits as [signal, threshold, left, right] in a row (values up to the threshold go left; below 0: leaf -1 - index), and the leaves' log-odds. */
  readonly trees: readonly (readonly [splits: readonly number[], leaves: readonly number[]])[];
}

const SPLIT_WIDTH = 4;

/** Binds a model to the columns of the rows that it will see. @throws RangeError where the rows lack a signal that the model needs */
export function createModel(
  { base, signals, trees }: TreeModel,
  columns: readonly string[],
): (rows: Float32Array, row: number) => number {
  const columnOf = signals.map((signal) => {
    const column = columns.indexOf(signal);
    if (column === -1) throw new RangeError(`The model needs the signal "${signal}"; run npm run fit.`);
    return column;
  });
  const width = columns.length;
  return (rows, row) => {
    let odds = base;
    for (const [splits, leaves] of trees) {
      let at = 0;
      if (splits.length === 0) at = -1;
      while (at >= 0) {
        const start = at * SPLIT_WIDTH;
        const value = rows[row * width + (columnOf[splits[start] ?? 0] ?? 0)] ?? 0;
        at = (value <= (splits[start + 1] ?? 0) ? splits[start + 2] : splits[start + 3]) ?? -1;
      }
      odds += leaves[-1 - at] ?? 0;
    }
    return odds;
  };
}
