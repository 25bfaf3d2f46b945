import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { patternFaults } from '../model/site-pattern';
import type { PatternFault } from '../model/site-pattern';
import { linkTargets } from '../model/link-target';
import type { LinkTarget } from '../model/link-target';
import { promoKinds } from '../model/promo-kind';
import type { PromoKind } from '../model/promo-kind';
import { packFaults } from '../model/rule-pack';
import type { PackFault } from '../model/rule-pack';
import { siteModes } from '../model/site';
import type { SiteMode, SitesFault } from '../model/site';

import { taughtActs } from '../model/taught-history';
import type { TaughtAct } from '../model/taught-history';
import { lessons } from '../model/taught-rule';
import type { LessonKind, TeachingRefusal } from '../model/taught-rule';
import { forms, linkings } from '../model/traits';
import type { Form, Linking } from '../model/traits';
import { wordCategories } from '../model/word-category';
import type { WordCategory } from '../model/word-category';

const refusals: readonly TeachingRefusal[] = ['too-plain', 'misses-example', 'sees-counter-example'];

const sitesFaults: readonly SitesFault[] = ['too-many-sites', 'too-many-paths', 'not-a-list'];

const keys = [
  'reader.language',
  'reader.direction',
  'options.title',
  'reading.title',
  'reading.kinds',
  'reading.kindsHint',
  'reading.links',
  'reading.linksHint',
  'reading.usesTargets',
  'reading.copiesPlain',
  'reading.saidKept',
  'sites.title',
  'sites.intro',
  'sites.privacy',
  'sites.addLabel',
  'sites.addHint',
  'sites.modeLabel',
  'sites.add',
  'sites.search',
  'sites.list',
  'sites.none',
  'sites.noneFound',
  'sites.modeOf',
  'sites.allowed',
  'sites.missing',
  'sites.allow',
  'sites.allowAll',
  'sites.remove',
  'sites.everywhere',
  'sites.only',
  'sites.not',
  'sites.removePath',
  'sites.import',
  'sites.export',
  'sites.startAnew',
  'sites.saidAdded',
  'sites.saidRemoved',
  'sites.saidDenied',
  'sites.saidImported',
  'sites.saidNotKept',
  'taught.title',
  'taught.intro',
  'taught.privacy',
  'taught.none',
  'taught.everywhere',
  'taught.length',
  'taught.leadsTo',
  'taught.says',
  'taught.named',
  'taught.term',
  'taught.fromPack',
  'taught.isOn',
  'taught.isOff',
  'taught.edit',
  'taught.editHint',
  'taught.dropTrait',
  'taught.delete',
  'taught.import',
  'taught.export',
  'taught.exportOne',
  'taught.packName',
  'taught.confirm',
  'taught.discard',
  'taught.said.unchanged',
  'taught.said.too-many-rules',
  'taught.said.storage-full',
  'taught.said.imported',
  'taught.said.deleted',
  'taught.said.undone',
  'taught.said.confirmed',
  'ask.title',
  'ask.clean',
  'ask.read',
  'ask.why',
  'ask.bounds',
  'ask.allow',
  'ask.notNow',
  'ask.denied',
  'ask.nothing',
] as const;

/** A key of the words on the extension's own pages. They are kept apart from the reader's, which every page that is read pays for. */
export type PageKey =
  | (typeof keys)[number]
  | `kind.${PromoKind}`
  | `sites.mode.${SiteMode}`
  | `sites.fault.${PatternFault | SitesFault}`
  | `taught.${'does' | 'ask'}.${LessonKind}`
  | `taught.undo.${TaughtAct}`
  | `taught.refusal.${TeachingRefusal}`
  | `packs.fault.${PackFault}`
  | `form.${Form}`
  | `linked.${Linking}`
  | `target.${LinkTarget}`
  | `says.${WordCategory}`;

export const pageKeys: readonly PageKey[] = [
  ...keys,
  ...promoKinds.map((kind) => `kind.${kind}` as const),
  ...siteModes.map((mode) => `sites.mode.${mode}` as const),
  ...lessons.flatMap((does) => [`taught.does.${does}`, `taught.ask.${does}`] as const),
  ...taughtActs.map((act) => `taught.undo.${act}` as const),
  ...refusals.map((refusal) => `taught.refusal.${refusal}` as const),
  ...packFaults.map((fault) => `packs.fault.${fault}` as const),
  ...forms.map((form) => `form.${form}` as const),
  ...linkings.map((linking) => `linked.${linking}` as const),
  ...linkTargets.map((target) => `target.${target}` as const),
  ...wordCategories.map((category) => `says.${category}` as const),
  ...[...patternFaults, ...sitesFaults].map((fault) => `sites.fault.${fault}` as const),
];

export type TranslatePage = (key: PageKey, ...values: readonly (string | number)[]) => string;

export const PageStrings = createContext<TranslatePage>((key) => key);

export const usePageStrings = (): TranslatePage => useContext(PageStrings);
