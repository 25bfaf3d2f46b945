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

/** The rules and weights that a page of this form is judged by today. */
export const judgedBy = (
  form: Report['form'],
  { rules, weights }: Pick<EngineData, 'rules' | 'weights'>,
): Pick<Page, 'rules' | 'weights'> => ({ rules: readRules(rules), weights: weightsOf(form, weights) });
