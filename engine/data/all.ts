import { commonWords } from './common-words.ts';
import type { EngineData } from './engine-data.ts';
import { linkWords } from './link-words.ts';
import { nameWords } from './name-words.ts';
import { promoRules } from '../rules/all.ts';
import { articleRules } from '../rules/article-evidence.ts';
import { ruleWeights } from '../rules/weights.ts';
import { storyModel } from './story-model.ts';

/** Everything, as the build packages it; the product's code never imports this. */
export const engineData: EngineData = {
  story: storyModel,
  names: nameWords,
  links: linkWords,
  rules: { promo: promoRules, article: articleRules },
  weights: ruleWeights,
  commonWords,
};
