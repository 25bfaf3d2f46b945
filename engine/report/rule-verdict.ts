import type { RuleVerdict } from '../../model/report';
import type { Evidence } from '../../model/verdict';
import type { Page } from '../page';
import type { MeasuredUnit } from '../verdicts/measure-unit';
import { weigh } from '../verdicts/weigh';

/** What hands evidence over besides the rules, by the first part of its name. */
const HANDING = /^(?:neighbours|model|taught)\//;

/**
 * Weighs a unit by some rules, together with what no rule saw.
 *
 * @param said of its verdict; a rule that there is no more adds nothing
 */
export function ruleVerdict(
  unit: MeasuredUnit,
  page: Pick<Page, 'rules' | 'weights'>,
  said: readonly Evidence[],
): RuleVerdict {
  const handed = said.filter(({ rule }) => HANDING.test(rule));
  const { promo, logOdds, evidence } = weigh(unit, page, handed);
  return { promo, logOdds, rules: evidence.map(({ rule }) => rule) };
}
