import { ODDS_PARTS, SPLIT_WIDTH, type TreeModel } from '../../engine/article/tree-model.ts';
import type { Boosted } from './boosted-trees.ts';

/** A model as the engine reads it: only the signals it uses, each named, and whole numbers. */
export function packModel({ base, trees }: Boosted, names: readonly string[]): TreeModel {
  const used = [...new Set(trees.flatMap(({ splits }) => splits.map(([column]) => column)))].sort(
    (a, b) => a - b,
  );
  const place = new Map(used.map((column, index) => [column, index]));
  const roots: number[] = [];
  const packed: number[] = [];
  const packedLeaves: number[] = [];
  for (const { splits, leaves } of trees) {
    const firstSplit = packed.length;
    const firstLeaf = packedLeaves.length;
    const wayTo = (at: number): number => (at < 0 ? at - firstLeaf : firstSplit + at * SPLIT_WIDTH);
    roots.push(wayTo(splits.length === 0 ? -1 : 0));
    for (const [column, threshold, left, right] of splits)
      packed.push(place.get(column) ?? 0, Math.floor(threshold), wayTo(left), wayTo(right));
    packedLeaves.push(...leaves.map(toParts));
  }
  return {
    base: toParts(base),
    signals: used.map((column) => names[column] ?? ''),
    roots,
    splits: packed,
    leaves: packedLeaves,
  };
}

const toParts = (odds: number): number => Math.round(odds * ODDS_PARTS);
