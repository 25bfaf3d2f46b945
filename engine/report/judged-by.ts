import type { Evidence } from '../../model/verdict';
import type { Report } from '../../model/report';
import type { EngineData } from '../data/engine-data';
import { lineWeights } from '../lines/line-weights';
import { mailWeights } from '../mail/mail-weights';
import type { Page } from '../page';
import { readRules } from '../rules/rule-list';
import type { RuleWeights } from '../rules/weights';

function weightsOf(form: Report['form'], weights: RuleWeights): RuleWeights {
  if (form === 'mail') return mailWeights(weights);
  return form === 'lines' ? lineWeights(weights) : weights;
}

/** The rules and weights that a page of this form is judged by. */
export const judgedBy = (
  form: Report['form'],
  { rules, weights }: Pick<EngineData, 'rules' | 'weights'>,
): Pick<Page, 'rules' | 'weights'> => ({ rules: readRules(rules), weights: weightsOf(form, weights) });

/** Evidence that no rule saw: neighbours, the model and what was taught handed it over. */
export const handedIn = (evidence: readonly Evidence[], { promo }: RuleWeights): readonly Evidence[] =>
  evidence.filter(({ rule }) => !Object.hasOwn(promo, rule));
