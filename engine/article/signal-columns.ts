import { wordCategories, type WordCategory } from '../../model/word-category.ts';
import { nameHints } from '../facts/name-hints.ts';
import type { LinkTarget } from '../facts/link-targets';
import { zones } from '../walk/scope.ts';
import { contextNames } from './context-signals.ts';

/** Signals are whole numbers of such parts of one: sizes are logarithms to the base 2, shares lie between 0 and 1, switches are 0 or 1. */
export const PARTS = 65_536;

/** Of a block by itself and its place, in the order in which `block-signals.ts` writes them. */
const plainNames = [
  'words',
  'linkDensity',
  'isSentence',
  'commas',
  'wordLength',
  'headingLevel',
  'isListItem',
  'isCell',
  'isCaption',
  'isControl',
  'isPicture',
  'isCode',
  'links',
  'images',
  'digits',
  'isAllCaps',
  'endsWithColon',
  'hasCopyright',
  'startsSmall',
  'isTitle',
  'titleOverlap',
  'repeats',
  'proseWorth',
  'position',
  'sinceTitle',
  'titlesPassed',
  'depth',
  'previousWords',
  'previousDensity',
  'previousIsSentence',
  'nextWords',
  'nextDensity',
  'nextIsSentence',
  'previous2Words',
  'previous2Density',
  'next2Words',
  'next2Density',
  'proseAround',
  'proseBefore',
  'proseAfter',
  'parentProse',
  'grandparentProse',
  'greatGrandparentProse',
  'parentDensity',
  'grandparentDensity',
  'parentWords',
  'grandparentWords',
  'boxFields',
  'boxHeadings',
  'isInContainer',
  'containerDistance',
  'beforeStory',
  'afterStory',
  'signatureProse',
  'signatureShare',
  'siblingsAlike',
  'commentsPassed',
  'relatedPassed',
  'footerPassed',
  'runOfProse',
] as const;

/** What the words of the block before say matters for these. */
const echoed: readonly WordCategory[] = [
  'read-also',
  'newsletter',
  'ad-label',
  'sponsor',
  'call',
  'comments',
];

/** What links lead to, as far as it tells a story from the rest. */
const telling =
  'sign-up subscription account app-store share social-profile donation comments author tag advertiser mail-chrome event podcast same-page same-site other-site'.split(
    ' ',
  ) as readonly LinkTarget[];

const names: string[] = [];

/** @returns the column of the first of some signals */
function group(more: readonly string[]): number {
  const first = names.length;
  names.push(...more);
  return first;
}

/** Where each group of signals begins in a row. */
export const columns = {
  plain: group(plainNames),
  zones: group(Object.keys(zones).map((zone) => `zone:${zone}`)),
  near: group(Object.keys(nameHints).map((hint) => `near:${hint}`)),
  far: group(Object.keys(nameHints).map((hint) => `far:${hint}`)),
  says: group(wordCategories.map((category) => `says:${category}`)),
  previousSays: group(echoed.map((category) => `previousSays:${category}`)),
  leads: group(telling.map((target) => `leads:${target}`)),
  context: group(contextNames),
} as const;

/** Places of the echoed categories among all. */
export const echoedBits: readonly number[] = echoed.map((category) => wordCategories.indexOf(category));

/** The telling targets, in the order of their columns. */
export const tellingTargets = telling;

/** Every signal of a block, in the order of a row. */
export const signalNames: readonly string[] = names;

/** Columns of a row. */
export const ROW_WIDTH = names.length;

export const columnByName: ReadonlyMap<string, number> = new Map(names.map((name, column) => [name, column]));
