import { bounds } from './budget';
import { hasLostMarkup } from './lines/lost-markup';
import { joinWrapped, walkLines } from './lines/walk-lines';
import { messageMetadata } from './mail/message-metadata';
import { findOpenMessage } from './mail/open-message';
import type { Dom } from './walk/dom';
import { findSpareText, SHOWN_WORDS_MIN } from './walk/spare-text';
import type { Walk } from './walk/walk-page';

/**
 * Texts that are not what the page itself shows, element by element: the message that a mail program has open, text whose mark-up is lost,
 * the copy that a page keeps for readers without scripts. The reader shows them; nothing can be hidden in them.
 */
export const otherTexts = {
  messageOf: findOpenMessage,
  messageMetadata,
  hasLostMarkup,
  readLines(dom: Dom, body: Element, text: string, cutShort: boolean): Walk {
    const read = text.slice(0, bounds.textLength);
    const walk = walkLines(dom, body, joinWrapped(read.split(/\r\n|[\n\r\u2028]/)));
    return { ...walk, cutShort: cutShort || read.length < text.length };
  },
  /** Null where the page shows a text of its own. */
  spareText: (dom: Dom, { root }: Walk): Element | null =>
    root.words < SHOWN_WORDS_MIN ? findSpareText(dom) : null,
};

export type OtherTexts = typeof otherTexts;
