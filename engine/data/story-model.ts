import type { TreeModel } from '../article/tree-model';

/** Made by `npm run fit`. */
// prettier-ignore
export const storyModel: TreeModel = {base: 0, signals: [], trees: []};
