import type { promoRules } from './all';
import type { articleRules } from './article-evidence';
import { testOf, type Test } from './condition';

/** Every rule, as the build packages them. */
export interface RuleList {
  readonly promo: typeof promoRules;
  readonly article: typeof articleRules;
}

type WithTest<Rule> = Omit<Rule, 'when'> & { readonly when: Test };

/** Every rule, with its condition as a test. */
export interface ReadableRules {
  readonly promo: readonly WithTest<RuleList['promo'][number]>[];
  readonly article: readonly WithTest<RuleList['article'][number]>[];
}

export const readRules = ({ promo, article }: RuleList): ReadableRules => ({
  promo: promo.map((rule) => ({ ...rule, when: testOf(rule.when) })),
  article: article.map((rule) => ({ ...rule, when: testOf(rule.when) })),
});
