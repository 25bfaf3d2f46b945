import { i18n } from '#i18n';
import type { RefusalCode } from './refusal';

/** Keys are written out, because the browser takes no hyphens in them. */
const sentences = {
  'browser-page': 'badge.browserPage',
  store: 'badge.store',
  'extension-page': 'badge.extensionPage',
  'view-source': 'badge.viewSource',
  pdf: 'badge.pdf',
  'bare-document': 'badge.bareDocument',
  'file-switch': 'badge.fileSwitch',
  'error-page': 'badge.errorPage',
  policy: 'badge.policy',
  'not-allowed': 'badge.notAllowed',
  'still-loading': 'badge.stillLoading',
  'no-answer': 'badge.noAnswer',
  'page-changed': 'badge.pageChanged',
  updated: 'badge.updated',
  // Never seen: there is no tab left to show it on. It stands here so that no code is without a sentence.
  'tab-closed': 'badge.failed',
  failed: 'badge.failed',
} as const satisfies Record<RefusalCode, string>;

/** One sentence in the reader's language: why the reader is not opened, and what can be done. */
export const refusalSentence = (code: RefusalCode): string => i18n.t(sentences[code]);
