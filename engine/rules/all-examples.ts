import { newsletterExamples } from './newsletter';
import { subscribeExamples } from './subscribe';
import { recommendedExamples } from './recommended';
import { appExamples } from './app';
import { socialExamples } from './social';
import { donateExamples } from './donate';
import { noticesExamples } from './notices';
import { mailExamples } from './mail';

/** What every rule must match and must not. For tests only, in a file of its own: nothing of it reaches a bundle. */
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
