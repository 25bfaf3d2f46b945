import type { StoryModel } from '../article/story-model';
import type { PreparedLinks } from '../facts/link-targets';
import type { PreparedNames } from '../facts/name-hints';
import type { RuleList } from '../rules/rule-list';
import type { RuleWeights } from '../rules/weights';

/**
 * What the engine knows besides its code: too large to be part of the script that is put into pages, so it is packaged as JSON and handed in.
 * The words of promotion come apart from it, for the page's languages only.
 */
export interface EngineData {
  /** Tells blocks of the story from the rest. */
  readonly story: StoryModel;
  /** Words of class names and ids, by what they hint at. */
  readonly names: PreparedNames;
  readonly links: PreparedLinks;
  readonly rules: RuleList;
  /** What each rule's evidence weighs. */
  readonly weights: RuleWeights;
  /** Commonest words by language. */
  readonly commonWords: Readonly<Record<string, string>>;
}
