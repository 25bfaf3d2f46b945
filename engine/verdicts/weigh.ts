import type { PromoKind } from '../../model/promo-kind';
import type { Evidence, Verdict } from '../../model/verdict';
import type { Page } from '../page';
import type { UnitFacts } from '../rules/rule';

export const notPromo: Verdict = { promo: null, logOdds: Number.NEGATIVE_INFINITY, evidence: [] };

/** Adds up the evidence of all rules for one unit. The kind is the one with most evidence. */
export function weigh(
  facts: UnitFacts,
  { rules, weights: { promo, article, priors } }: Pick<Page, 'rules' | 'weights'>,
  handed: readonly Evidence[] = [],
): Verdict {
  const evidence: Evidence[] = [...handed];
  for (const { id, kind, reason, when } of rules.promo)
    if (promo[id] !== 0 && when(facts)) evidence.push({ rule: id, kind, reason, weight: promo[id] });
  const against = rules.article.reduce((sum, { id, when }) => (when(facts) ? sum + article[id] : sum), 0);
  const prior = facts.place === 'inside' ? priors.inside : priors.outside;
  const logOdds = evidence.reduce((sum, { weight }) => sum + weight, prior + against);
  evidence.sort((a, b) => b.weight - a.weight);
  return { promo: logOdds > 0 && evidence.length > 0 ? strongestKind(evidence) : null, logOdds, evidence };
}

/** A consent sentence or a button goes with what it stands below: evidence of a kind with a name names the whole, in log-odds. */
const NAMING = 1.5;

function strongestKind(evidence: readonly Evidence[]): PromoKind {
  const sums = new Map<PromoKind, number>();
  for (const { kind, weight } of evidence) sums.set(kind, (sums.get(kind) ?? 0) + weight);
  const named = [...sums].filter(([kind, sum]) => kind !== 'other' && sum >= NAMING);
  const [strongest] = (named.length > 0 ? named : [...sums]).sort(([, a], [, b]) => b - a);
  return strongest?.[0] ?? 'other';
}
