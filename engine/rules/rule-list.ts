import type { promoRules } from './all';
import type { articleRules } from './article-evidence';
import { testOf, type Condition, type Test } from './condition.ts';
import { needsInARow, needsOf, type Needs } from './needs.ts';

type Packaged<Rule> = Rule & {
  /** Without these a rule sees nothing: asked first, for all rules of all units. */
  readonly needs: Needs;
};

/** Every rule, as the build packages them. */
export interface RuleList {
  readonly promo: readonly Packaged<(typeof promoRules)[number]>[];
  readonly article: readonly (typeof articleRules)[number][];
}

/** Works out everything about the rules that does not depend on a page; the build does this once. */
export const prepareRules = (promo: typeof promoRules, article: typeof articleRules): RuleList => ({
  promo: promo.map((rule) => ({ ...rule, needs: needsOf(rule.when) })),
  article,
});

/** Every rule, with its condition as a test that is made when it is first asked. */
export interface ReadableRules {
  readonly promo: RuleList['promo'];
  readonly article: RuleList['article'];
  /** What each rule of promotion needs; ask it with `meetsAt`. */
  readonly promoNeeds: Int32Array;
  /** The test of a rule by its place in its list. */
  readonly promoTest: (index: number) => Test;
  readonly articleTest: (index: number) => Test;
}

export const readRules = ({ promo, article }: RuleList): ReadableRules => ({
  promo,
  article,
  promoNeeds: needsInARow(promo.map(({ needs }) => needs)),
  promoTest: testsOf(promo),
  articleTest: testsOf(article),
});

function testsOf(rules: readonly { readonly when: Condition }[]): (index: number) => Test {
  const made: (Test | undefined)[] = [];
  return (index) => {
    const known = made[index];
    if (known) return known;
    const rule = rules[index];
    if (!rule) throw new RangeError(`There is no rule of number ${index}.`);
    return (made[index] = testOf(rule.when));
  };
}
