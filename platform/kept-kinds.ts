import { parseKeptKinds } from '../model/kept-kinds';
import { syncedChoice } from './synced-choice';

/** Kinds of promotion that stay in the article. */
export const { load: loadKeptKinds, change: changeKeptKinds } = syncedChoice('keptKinds', parseKeptKinds);
