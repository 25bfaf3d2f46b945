import { appRules } from './app.ts';
import { donateRules } from './donate.ts';
import { mailRules } from './mail.ts';
import { newsletterRules } from './newsletter.ts';
import { noticesRules } from './notices.ts';
import { recommendedRules } from './recommended.ts';
import { socialRules } from './social.ts';
import { subscribeRules } from './subscribe.ts';

/** Every rule. The order is that of the table of weights; it decides nothing. Reaches the engine as data: `engine/data/all.ts`. */
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
