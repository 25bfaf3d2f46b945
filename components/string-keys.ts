import { keyActions } from './key-table';
import { choiceKey } from './choice-key';
import { choices, ranges } from '../model/preferences';
import type { Choice, ChoiceName, RangeName } from '../model/preferences';
import { promoKinds } from '../model/promo-kind';
import type { PromoKind } from '../model/promo-kind';
import { reasonCodes } from '../model/reason';
import type { ReasonCode } from '../model/reason';
import { teachFaults } from './teach-faults';
import type { TeachFault } from './teach-faults';

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
  'part-missing',
  'settings-failed',
] as const;

export type NoticeCode = (typeof noticeCodes)[number];

const readerKeys = [
  'reader.language',
  'reader.direction',
  'reader.bar',
  'reader.textSize',
  'reader.removed',
  'reader.contents',
  'reader.looks',
  'reader.keys',
  'reader.close',
  'reader.closePanel',
  'reader.minutes',
  'reader.minutesLeft',
  'reader.updated',
  'reader.series',
  'reader.previousIssue',
  'reader.nextIssue',
  'reader.teaser',
  'reader.cutShort',
  'reader.kept',
  'reader.table',
  'reader.embed',
  'reader.gallery',
  'reader.enlarge',
  'reader.picture',
  'reader.nextPicture',
  'reader.previousPicture',
  'reader.closePicture',
  'reader.code',
  'reader.copy',
  'reader.copied',
  'reader.notCopied',
  'reader.note',
  'reader.back',
  'reader.pageChanged',
] as const;

const keyKeys = [
  ...keyActions.map((action) => `keys.${action}` as const),
  'keys.space',
  'keys.escape',
] as const;

const placeKeys = [
  'place.question',
  'place.yes',
  'place.no',
  'place.remember',
  'place.resumed',
  'place.fromStart',
] as const;

const looksKeys = [
  'looks.less',
  'looks.more',
  'looks.reset',
  'looks.forSite',
  'looks.settings',
  'looks.noHyphens',
] as const;

const removedKeys = [
  'removed.title',
  'removed.titleOfPage',
  'removed.noneOnPage',
  'removed.intro',
  'removed.none',
  'removed.putBack',
  'removed.takeOut',
  'removed.isBack',
  'removed.putBackAll',
  'removed.takeOutAll',
  'removed.putBackKind',
  'removed.takeOutKind',
  'removed.undo',
  'removed.show',
  'removed.gap',
  'removed.saidBack',
  'removed.saidOut',
  'removed.saidManyBack',
  'removed.saidManyOut',
  'removed.saidUndone',
  'removed.before',
  'removed.inside',
  'removed.after',
  'removed.why',
  'removed.leadsTo',
  'removed.pictures',
  'removed.fields',
  'removed.paidBy',
  'removed.onlyPictures',
  'removed.onlyForm',
  'removed.close',
] as const;

const teachKeys = [
  'teach.title',
  'teach.start',
  'teach.choose',
  'teach.takeOut',
  'teach.such',
  'teach.keepSite',
  'teach.keepEverywhere',
  'teach.removeSite',
  'teach.alone',
  'teach.alsoKeeps',
  'teach.alsoRemoves',
  'teach.confirmEverywhere',
  'teach.doneKeep',
  'teach.doneRemove',
  'teach.asked',
  'teach.undo',
  'teach.undone',
  'teach.cancel',
  'teach.close',
] as const;

const completenessKeys = [
  'completeness.all',
  'completeness.part',
  'completeness.column',
  'completeness.showColumn',
  'completeness.showStory',
] as const;

const reportKeys = [
  'report.title',
  'report.intro',
  'report.withText',
  'report.save',
  'report.copy',
  'report.reading',
  'report.saved',
  'report.copied',
  'report.failed',
] as const;

const noticeKeys = [
  'notice.title',
  'notice.close',
  'notice.readSelection',
  'notice.showAnyway',
  'notice.selectFirst',
] as const;

type SettingKey = `setting.${ChoiceName | RangeName}`;
export type ChoiceKey = { [Name in ChoiceName]: `choice.${Name}-${Choice<Name>}` }[ChoiceName];

const settingKeys = [...Object.keys(choices), ...Object.keys(ranges)].map(
  (name) => `setting.${name}` as SettingKey,
);
const choiceKeys = Object.entries(choices).flatMap(([name, values]) =>
  values.map((value) => choiceKey(name as ChoiceName, value)),
);

/** A key of the reader's words, as `locales/*.yml` nests them. */
export type StringKey =
  | (typeof readerKeys)[number]
  | (typeof looksKeys)[number]
  | (typeof placeKeys)[number]
  | (typeof keyKeys)[number]
  | SettingKey
  | ChoiceKey
  | (typeof removedKeys)[number]
  | (typeof teachKeys)[number]
  | `teach.fault.${TeachFault}`
  | (typeof completenessKeys)[number]
  | (typeof reportKeys)[number]
  | (typeof noticeKeys)[number]
  | `notice.${NoticeCode}`
  | `kind.${PromoKind}`
  | `reason.${ReasonCode}`;

/** Every key, so that all words can be fetched at once: they outlive an update of the extension under an open reader. */
export const stringKeys: readonly StringKey[] = [
  ...readerKeys,
  ...looksKeys,
  ...placeKeys,
  ...keyKeys,
  ...settingKeys,
  ...choiceKeys,
  ...removedKeys,
  ...teachKeys,
  ...teachFaults.map((fault) => `teach.fault.${fault}` as const),
  ...completenessKeys,
  ...reportKeys,
  ...noticeKeys,
  ...noticeCodes.map((code) => `notice.${code}` as const),
  ...promoKinds.map((kind) => `kind.${kind}` as const),
  ...reasonCodes.map((reason) => `reason.${reason}` as const),
];
