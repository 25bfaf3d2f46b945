import type { TreeModel } from './tree-model';

/** What tells the story of a page from the rest; made by `npm run fit`. */
export interface StoryModel {
  /** Judges a block by its own signals and those of its place. */
  readonly alone: TreeModel;
  /** Judges it again, knowing what the first said of its company. */
  readonly together: TreeModel;
}
