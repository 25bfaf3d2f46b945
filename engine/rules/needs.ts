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

/** Whether a unit has what is needed. */
export const meets = (sums: Needs, { phrases, targets, hints }: Needs): boolean =>
  (sums.phrases & phrases) === phrases &&
  (sums.targets & targets) === targets &&
  (sums.hints & hints) === hints;
