import { commonWords } from './common-words.ts';
import type { EngineData } from './engine-data.ts';
import { linkWords } from './link-words.ts';
import { nameWords } from './name-words.ts';
import { prepareLinks } from '../facts/link-targets.ts';
import { prepareNames } from '../facts/name-hints.ts';
import { promoRules } from '../rules/all.ts';
import { articleRules } from '../rules/article-evidence.ts';
import { prepareRules } from '../rules/rule-list.ts';
import { ruleWeights } from '../rules/weights.ts';
import { storyModel } from './story-model.ts';

/** Everything, as the build packages it; the product's code never imports this. */
export const engineData: EngineData = {
  story: storyModel,
  names: prepareNames(nameWords),
  links: prepareLinks(linkWords),
  rules: prepareRules(promoRules, articleRules),
  weights: ruleWeights,
  commonWords,
};
