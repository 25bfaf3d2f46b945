import { promoKinds } from '../model/promo-kind';
import type { PromoKind } from '../model/promo-kind';
import { reasonCodes } from '../model/reason';
import type { ReasonCode } from '../model/reason';

/** What a notice can say; each code has a sentence. */
export const noticeCodes = [
  'list',
  'too-short',
  'application',
  'empty',
  'unsupported-document',
  'kept-changing',
  'covered',
  'page-changed',
  'no-selection',
  'read-failed',
  'save-failed',
] as const;

export type NoticeCode = (typeof noticeCodes)[number];

const readerKeys = [
  'reader.language',
  'reader.direction',
  'reader.bar',
  'reader.theme',
  'reader.themeAuto',
  'reader.themeLight',
  'reader.themeSepia',
  'reader.themeDark',
  'reader.smaller',
  'reader.larger',
  'reader.textSize',
  'reader.removed',
  'reader.close',
  'reader.minutes',
  'reader.updated',
  'reader.teaser',
  'reader.cutShort',
  'reader.kept',
  'reader.table',
  'reader.embed',
  'reader.pageChanged',
] as const;

const removedKeys = [
  'removed.title',
  'removed.intro',
  'removed.none',
  'removed.putBack',
  'removed.takeOut',
  'removed.isBack',
  'removed.saidBack',
  'removed.saidOut',
  'removed.before',
  'removed.inside',
  'removed.after',
  'removed.why',
  'removed.leadsTo',
  'removed.onlyPictures',
  'removed.onlyForm',
  'removed.close',
] as const;

const noticeKeys = [
  'notice.title',
  'notice.close',
  'notice.readSelection',
  'notice.showAnyway',
  'notice.selectFirst',
] as const;

/** A key of the reader's words, as `locales/*.yml` nests them. */
export type StringKey =
  | (typeof readerKeys)[number]
  | (typeof removedKeys)[number]
  | (typeof noticeKeys)[number]
  | `notice.${NoticeCode}`
  | `kind.${PromoKind}`
  | `reason.${ReasonCode}`;

/** Every key, so that all words can be fetched at once: they outlive an update of the extension under an open reader. */
export const stringKeys: readonly StringKey[] = [
  ...readerKeys,
  ...removedKeys,
  ...noticeKeys,
  ...noticeCodes.map((code) => `notice.${code}` as const),
  ...promoKinds.map((kind) => `kind.${kind}` as const),
  ...reasonCodes.map((reason) => `reason.${reason}` as const),
];
