import type { TreeModel } from '../../engine/article/tree-model.ts';
import type { Boosted } from './boosted-trees.ts';

const DIGITS = 4;
const round = (value: number): number => Number(value.toPrecision(DIGITS));

/** A model as the engine reads it: only the signals it uses, each named. */
export function packModel({ base, trees }: Boosted, names: readonly string[]): TreeModel {
  const used = [...new Set(trees.flatMap(({ splits }) => splits.map(([column]) => column)))].sort(
    (a, b) => a - b,
  );
  const place = new Map(used.map((column, index) => [column, index]));
  return {
    base: round(base),
    signals: used.map((column) => names[column] ?? ''),
    trees: trees.map(({ splits, leaves }) => [
      splits.flatMap(([column, threshold, left, right]) => [
        place.get(column) ?? 0,
        round(threshold),
        left,
        right,
      ]),
      leaves.map(round),
    ]),
  };
}
