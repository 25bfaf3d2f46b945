import { appExamples, appRules } from './app';
import { donateExamples, donateRules } from './donate';
import { mailExamples, mailRules } from './mail';
import { newsletterExamples, newsletterRules } from './newsletter';
import { noticesExamples, noticesRules } from './notices';
import { recommendedExamples, recommendedRules } from './recommended';
import { socialExamples, socialRules } from './social';
import { subscribeExamples, subscribeRules } from './subscribe';

/** Every rule. The order is that of the table of weights; it decides nothing. */
export const promoRules = [
  ...newsletterRules,
  ...subscribeRules,
  ...recommendedRules,
  ...appRules,
  ...socialRules,
  ...donateRules,
  ...noticesRules,
  ...mailRules,
] as const;

export type RuleId = (typeof promoRules)[number]['id'];

/** For tests only: the bundler leaves it out. */
export const ruleExamples = {
  ...newsletterExamples,
  ...subscribeExamples,
  ...recommendedExamples,
  ...appExamples,
  ...socialExamples,
  ...donateExamples,
  ...noticesExamples,
  ...mailExamples,
};
