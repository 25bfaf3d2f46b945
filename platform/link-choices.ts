import { parseLinkChoices } from '../model/link-choices';
import { syncedChoice } from './synced-choice';

/** What becomes of links that count their readers; it names no site. */
export const { load: loadLinkChoices, change: changeLinkChoices } = syncedChoice(
  'linkChoices',
  parseLinkChoices,
);
