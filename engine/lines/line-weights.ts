import type { RuleWeights } from '../rules/weights';

/** Weights for text without mark-up: every line begins with the same prior. */
export const lineWeights = ({ priors, ...weights }: RuleWeights): RuleWeights => ({
  ...weights,
  priors: { ...priors, inside: priors.line, outside: priors.line },
});
