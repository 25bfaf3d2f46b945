import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { patternFaults } from '../model/site-pattern';
import type { PatternFault } from '../model/site-pattern';
import { siteModes } from '../model/site';
import type { SiteMode, SitesFault } from '../model/site';

const sitesFaults: readonly SitesFault[] = ['too-many-sites', 'too-many-paths', 'not-a-list'];

const keys = [
  'reader.language',
  'reader.direction',
  'options.title',
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
  (typeof keys)[number] | `sites.mode.${SiteMode}` | `sites.fault.${PatternFault | SitesFault}`;

export const pageKeys: readonly PageKey[] = [
  ...keys,
  ...siteModes.map((mode) => `sites.mode.${mode}` as const),
  ...[...patternFaults, ...sitesFaults].map((fault) => `sites.fault.${fault}` as const),
];

export type TranslatePage = (key: PageKey, ...values: readonly (string | number)[]) => string;

export const PageStrings = createContext<TranslatePage>((key) => key);

export const usePageStrings = (): TranslatePage => useContext(PageStrings);
