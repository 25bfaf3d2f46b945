import type { RuleWeights } from '../rules/weights';

/** Weights for text without mark-up: every line begins with the same prior, and a price is a line of its own in nothing but a shop's. */
export const lineWeights = ({ priors, ...weights }: RuleWeights): RuleWeights => ({
  ...weights,
  promo: { ...weights.promo, 'ad-label/price-tag': 3 },
  priors: { ...priors, inside: priors.line, outside: priors.line },
});
