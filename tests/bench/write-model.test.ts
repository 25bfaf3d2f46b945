import { expect, it } from 'vitest';
import { createModel } from '../../engine/article/tree-model';
import { fitTrees, type Boosted, type Examples } from '../../bench/fit/boosted-trees';
import { packModel } from '../../bench/fit/write-model';

const NAMES = ['length', 'place', 'links'];
const COUNT = 400;

/** Three signals and a truth that no single one of them tells. */
const examples: Examples = {
  width: NAMES.length,
  rows: Float32Array.from({ length: COUNT * NAMES.length }, (_, at) => (at * 7_919) % 101),
  truth: Uint8Array.from({ length: COUNT }, (_, row) => {
    const [length = 0, place = 0, links = 0] = NAMES.map((_, column) => ((row * 3 + column) * 7_919) % 101);
    return length + place > 90 && links < 60 ? 1 : 0;
  }),
  weight: new Float64Array(COUNT).fill(1),
};

/** What the trees say, asked one by one as they were grown. */
function saidBy({ base, trees }: Boosted, row: readonly number[]): number {
  return trees.reduce((sum, { splits, leaves }) => {
    let at = splits.length === 0 ? -1 : 0;
    while (at >= 0) {
      const split = splits[at];
      if (!split) throw new RangeError('A tree points at a split that it does not have.');
      const [column, threshold, left, right] = split;
      at = (row[column] ?? 0) <= threshold ? left : right;
    }
    return sum + (leaves[-1 - at] ?? Number.NaN);
  }, base);
}

it('a model that is written down says what the trees said that were fitted', () => {
  const fitted = fitTrees(examples, { trees: 6, leaves: 7, rate: 0.3, minExamples: 5, shrink: 1 });
  expect(fitted.trees.some(({ splits }) => splits.length > 2)).toBe(true);
  const model = createModel(
    packModel(fitted, NAMES),
    new Map(NAMES.map((name, column) => [name, column] as const)),
  );
  for (let row = 0; row < COUNT; row++) {
    const values = Array.from(examples.rows.subarray(row * NAMES.length, (row + 1) * NAMES.length));
    expect(model(Int32Array.from(values), 0)).toBeCloseTo(saidBy(fitted, values), 2);
  }
});
