import type { PromoKind } from '../../model/promo-kind';
import type { Evidence, Verdict } from '../../model/verdict';
import type { Page } from '../page';
import { meetsAt } from '../rules/needs';
import type { MeasuredUnit } from './measure-unit';

export const notPromo: Verdict = { promo: null, logOdds: Number.NEGATIVE_INFINITY, evidence: [] };

const nothing: readonly Evidence[] = [];

/** Adds up the evidence of all rules for one unit. The kind is the one with most evidence. */
export function weigh(
  { facts, sums }: MeasuredUnit,
  { rules, weights: { promo, article, priors } }: Pick<Page, 'rules' | 'weights'>,
  handed: readonly Evidence[] = [],
): Verdict {
  let evidence: Evidence[] | null = handed.length > 0 ? [...handed] : null;
  for (let index = 0; index < rules.promo.length; index++) {
    if (!meetsAt(sums, rules.promoNeeds, index)) continue;
    const { id, kind, reason } = rules.promo[index] as (typeof rules.promo)[number];
    const weight = promo[id];
    if (weight !== 0 && rules.promoTest(index)(facts))
      (evidence ??= []).push({ rule: id, kind, reason, weight });
  }
  let logOdds = facts.place === 'inside' ? priors.inside : priors.outside;
  // What nothing speaks for is no promotion, whatever speaks against it.
  if (!evidence) return { promo: null, logOdds, evidence: nothing };
  let against = 0;
  rules.article.forEach(({ id }, index) => {
    if (rules.articleTest(index)(facts)) against += article[id];
  });
  logOdds += against;
  for (const { weight } of evidence) logOdds += weight;
  if (evidence.length > 1) evidence.sort((a, b) => b.weight - a.weight);
  return { promo: logOdds > 0 ? strongestKind(evidence) : null, logOdds, evidence };
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
