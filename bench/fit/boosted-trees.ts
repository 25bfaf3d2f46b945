/**
 * Gradient boosted trees for a yes-or-no question: histograms, leaf by leaf, logistic loss.
 *
 * @see Friedman: “Greedy function approximation: a gradient boosting machine”, 2001; Ke et al.: LightGBM, 2017
 */

/** One split: rows with a value up to `threshold` go left. Children: an index of a split, or `-1 - index` of a leaf. */
export type Split = readonly [column: number, threshold: number, left: number, right: number];

export interface Tree {
  readonly splits: readonly Split[];
  /** Log-odds that a leaf adds. */
  readonly leaves: readonly number[];
}

export interface Boosted {
  /** Log-odds before any tree. */
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** Rows of numbers, `width` columns each, with what is true of each and how much it counts. */
export interface Examples {
  readonly width: number;
  readonly rows: Float32Array;
  /** 1 or 0. */
  readonly truth: Uint8Array;
  readonly weight: Float64Array;
}

export interface FitOptions {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Fewest examples in a leaf. */
  readonly minExamples: number;
  /** Added to the sum of second derivatives. */
  readonly shrink: number;
}

const MAX_BINS = 64;

interface Binned {
  readonly bins: Uint8Array;
  /** By column: upper borders of its bins. */
  readonly borders: readonly (readonly number[])[];
}

function bin({ width, rows }: Examples): Binned {
  const count = rows.length / width;
  const bins = new Uint8Array(rows.length);
  const borders: number[][] = [];
  for (let column = 0; column < width; column++) {
    const values = Float32Array.from({ length: count }, (_, row) => rows[row * width + column] ?? 0).sort();
    const distinct: number[] = [];
    for (const value of values) if (distinct.at(-1) !== value) distinct.push(value);
    const cuts: number[] = [];
    if (distinct.length <= MAX_BINS)
      for (let index = 0; index + 1 < distinct.length; index++)
        cuts.push(((distinct[index] ?? 0) + (distinct[index + 1] ?? 0)) / 2);
    else
      for (let part = 1; part < MAX_BINS; part++) {
        const value = values[Math.floor((part * count) / MAX_BINS)] ?? 0;
        if (cuts.at(-1) !== value) cuts.push(value);
      }
    borders.push(cuts);
    for (let row = 0; row < count; row++) {
      const value = rows[row * width + column] ?? 0;
      let low = 0;
      let high = cuts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (value <= (cuts[middle] ?? 0)) high = middle;
        else low = middle + 1;
      }
      bins[column * count + row] = low;
    }
  }
  return { bins, borders };
}

interface Leaf {
  readonly rows: Uint32Array;
  readonly gradient: number;
  readonly hessian: number;
  readonly best: Candidate | null;
}

interface Candidate {
  readonly gain: number;
  readonly column: number;
  readonly bin: number;
}

export function fitTrees(examples: Examples, options: FitOptions): Boosted {
  const { width, truth, weight } = examples;
  const count = truth.length;
  const binned = bin(examples);
  let yes = 0;
  let all = 0;
  for (let row = 0; row < count; row++) {
    yes += (weight[row] ?? 0) * (truth[row] ?? 0);
    all += weight[row] ?? 0;
  }
  const base = Math.log(yes / (all - yes));
  const odds = new Float64Array(count).fill(base);
  const gradients = new Float64Array(count);
  const hessians = new Float64Array(count);
  const trees: Tree[] = [];
  for (let round = 0; round < options.trees; round++) {
    for (let row = 0; row < count; row++) {
      const probability = 1 / (1 + Math.exp(-(odds[row] ?? 0)));
      const share = weight[row] ?? 0;
      gradients[row] = share * (probability - (truth[row] ?? 0));
      hessians[row] = share * probability * (1 - probability);
    }
    trees.push(growTree(binned, width, count, gradients, hessians, odds, options));
  }
  return { base, trees };
}

function growTree(
  binned: Binned,
  width: number,
  count: number,
  gradients: Float64Array,
  hessians: Float64Array,
  odds: Float64Array,
  options: FitOptions,
): Tree {
  const makeLeaf = (rows: Uint32Array): Leaf => {
    let gradient = 0;
    let hessian = 0;
    for (const row of rows) {
      gradient += gradients[row] ?? 0;
      hessian += hessians[row] ?? 0;
    }
    return { rows, gradient, hessian, best: findSplit(rows, gradient, hessian) };
  };
  const sums = new Float64Array((MAX_BINS + 1) * 3);

  function findSplit(rows: Uint32Array, gradient: number, hessian: number): Candidate | null {
    let best: Candidate | null = null;
    const whole = (gradient * gradient) / (hessian + options.shrink);
    for (let column = 0; column < width; column++) {
      const cuts = binned.borders[column]?.length ?? 0;
      if (cuts === 0) continue;
      sums.fill(0);
      const offset = column * count;
      for (const row of rows) {
        const at = (binned.bins[offset + row] ?? 0) * 3;
        sums[at] = (sums[at] ?? 0) + (gradients[row] ?? 0);
        sums[at + 1] = (sums[at + 1] ?? 0) + (hessians[row] ?? 0);
        sums[at + 2] = (sums[at + 2] ?? 0) + 1;
      }
      let g = 0;
      let h = 0;
      let n = 0;
      for (let cut = 0; cut < cuts; cut++) {
        g += sums[cut * 3] ?? 0;
        h += sums[cut * 3 + 1] ?? 0;
        n += sums[cut * 3 + 2] ?? 0;
        if (n < options.minExamples) continue;
        if (rows.length - n < options.minExamples) break;
        const gain =
          (g * g) / (h + options.shrink) + (gradient - g) ** 2 / (hessian - h + options.shrink) - whole;
        if (gain > (best?.gain ?? MIN_GAIN)) best = { gain, column, bin: cut };
      }
    }
    return best;
  }

  const nodes: ({ leaf: Leaf } | { split: Candidate; left: number; right: number })[] = [
    { leaf: makeLeaf(Uint32Array.from({ length: count }, (_, row) => row)) },
  ];
  for (let leaves = 1; leaves < options.leaves; leaves++) {
    let chosen = -1;
    let gain = 0;
    nodes.forEach((node, index) => {
      if ('leaf' in node && (node.leaf.best?.gain ?? 0) > gain) {
        gain = node.leaf.best?.gain ?? 0;
        chosen = index;
      }
    });
    const node = nodes[chosen];
    if (!node || !('leaf' in node) || !node.leaf.best) break;
    const { column, bin: cut } = node.leaf.best;
    const goesLeft = (row: number): boolean => (binned.bins[column * count + row] ?? 0) <= cut;
    const left = nodes.push({ leaf: makeLeaf(node.leaf.rows.filter(goesLeft)) }) - 1;
    const right = nodes.push({ leaf: makeLeaf(node.leaf.rows.filter((row) => !goesLeft(row))) }) - 1;
    nodes[chosen] = { split: node.leaf.best, left, right };
  }

  const splits: Split[] = [];
  const leaves: number[] = [];
  const place = (index: number): number => {
    const node = nodes[index];
    if (!node) throw new RangeError('A tree points at a node that it does not have.');
    if ('leaf' in node) {
      const value = (-options.rate * node.leaf.gradient) / (node.leaf.hessian + options.shrink);
      for (const row of node.leaf.rows) odds[row] = (odds[row] ?? 0) + value;
      leaves.push(value);
      return -leaves.length;
    }
    const at = splits.push([0, 0, 0, 0]) - 1;
    const left = place(node.left);
    const right = place(node.right);
    splits[at] = [node.split.column, binned.borders[node.split.column]?.[node.split.bin] ?? 0, left, right];
    return at;
  };
  place(0);
  return { splits, leaves };
}

/** A split that gains less than this is noise. */
const MIN_GAIN = 1e-6;
