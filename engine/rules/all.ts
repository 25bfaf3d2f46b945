import { appRules } from './app';
import { donateRules } from './donate';
import { mailRules } from './mail';
import { newsletterRules } from './newsletter';
import { noticesRules } from './notices';
import { recommendedRules } from './recommended';
import { socialRules } from './social';
import { subscribeRules } from './subscribe';

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
