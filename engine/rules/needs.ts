import { sumOfHints } from '../facts/name-hints.ts';
import { sumOfTargets } from '../facts/link-targets.ts';
import { listOf, type Condition } from './condition.ts';
import { sumOfCategories } from './words/match.ts';

/** What a unit must have for a rule to see anything in it, as sums; 0 where it may be without. */
export interface Needs {
  /** What its words say, anywhere. */
  readonly phrases: number;
  /** What its links lead to. */
  readonly targets: number;
  /** What its names hint at. */
  readonly hints: number;
}

/** What a condition asks for in every case: a label is also a phrase. */
export const needsOf = ({ says, saysFirst, isLabelOf, leadsTo, named }: Condition): Needs => ({
  phrases: sumOfCategories([...listOf(says), ...listOf(saysFirst), ...listOf(isLabelOf)]),
  targets: sumOfTargets(listOf(leadsTo)),
  hints: sumOfHints(listOf(named)),
});

const NEEDS_WIDTH = 3;

/** The needs of many rules side by side: every unit of a page is held against all of them. */
export const needsInARow = (needs: readonly Needs[]): Int32Array =>
  Int32Array.from(needs.flatMap(({ phrases, targets, hints }) => [phrases, targets, hints]));

/** Whether a unit has what the rule of a number needs. */
export function meetsAt({ phrases, targets, hints }: Needs, row: Int32Array, rule: number): boolean {
  const at = rule * NEEDS_WIDTH;
  return (
    ((row[at] as number) & ~phrases) === 0 &&
    ((row[at + 1] as number) & ~targets) === 0 &&
    ((row[at + 2] as number) & ~hints) === 0
  );
}
