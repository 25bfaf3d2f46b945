import { nameHints, type NameHint } from '../facts/name-hints';
import type { LinkTarget } from '../facts/link-targets';
import { endsLikeSentence } from '../facts/text-stats';
import { says, type Matches } from '../rules/words/match';
import { wordCategories, type WordCategory } from '../rules/words/word-table';
import { linkDensity, type Block } from '../walk/block';
import { zones, type Scope, type Zone } from '../walk/scope';
import { holds } from './find-story';
import type { Place } from './place';

/** One signal: what the model's table calls it, and how it is read. Sizes are logarithms to the base 2, switches 0 or 1. */
export type SignalColumn = readonly [name: string, of: (place: Place) => number];

const log = (value: number): number => Math.log2(1 + value);
const isSentence = (block: Block | undefined): number =>
  Number(block !== undefined && block.stats.sentences > 0 && endsLikeSentence(block.text));
const density = (block: Block | undefined): number => (block ? linkDensity(block) : 0);
const words = (block: Block | undefined): number => log(block?.stats.words ?? 0);
const scopeDensity = (scope: Scope | null | undefined): number =>
  scope && scope.words > 0 ? Math.min(1, scope.linkedWords / scope.words) : 0;
const parentOf = ({ block }: Place): Scope | null => block.scope.parent;
const grandparentOf = (place: Place): Scope | null => parentOf(place)?.parent ?? null;

/** Counts above this say no more. */
const MANY = 4;
const LONG_RUN = 10;
const few = (count: number): number => Math.min(MANY, count);

const digitShare = ({ text }: Block): number =>
  text === '' ? 0 : (text.length - text.replace(/[0-9]+/g, '').length) / text.length;

/** Longer texts in capitals only are none of this world. */
const CAPITALS_MAX = 200;

const isAllCaps = ({ text, stats }: Block): boolean =>
  stats.letters > 2 &&
  text.length <= CAPITALS_MAX &&
  text !== text.toLowerCase() &&
  text === text.toUpperCase();

/** 0: not said, 1: somewhere, 2: at the beginning, 3: nothing else. */
const standing = (said: Matches, category: WordCategory): number =>
  Number(says(said, category)) +
  Number(says(said, category, 'start')) +
  Number(says(said, category, 'label'));

const own: readonly SignalColumn[] = [
  ['words', ({ block }) => words(block)],
  ['linkDensity', ({ block }) => linkDensity(block)],
  ['isSentence', ({ block }) => isSentence(block)],
  ['commas', ({ block: { stats } }) => (stats.words > 0 ? stats.commas / stats.words : 0)],
  ['wordLength', ({ block: { stats } }) => (stats.words > 0 ? stats.letters / stats.words : 0)],
  ['headingLevel', ({ block }) => block.headingLevel],
  ['isListItem', ({ block }) => Number(block.kind === 'list-item')],
  ['isCell', ({ block }) => Number(block.kind === 'cell')],
  ['isCaption', ({ block }) => Number(block.kind === 'caption')],
  ['isControl', ({ block }) => Number(block.kind === 'control')],
  ['isPicture', ({ block }) => Number(block.kind === 'image' || block.kind === 'embed')],
  ['isCode', ({ block }) => Number(block.kind === 'code')],
  ['links', ({ block }) => log(block.links.length)],
  ['images', ({ block }) => block.images],
  ['digits', ({ block }) => digitShare(block)],
  ['isAllCaps', ({ block }) => Number(isAllCaps(block))],
  ['endsWithColon', ({ block }) => Number(block.text.endsWith(':'))],
  ['hasCopyright', ({ block }) => Number(block.text.includes('©'))],
  ['startsSmall', ({ block }) => Number(/^\p{Ll}/u.test(block.text))],
  ['isTitle', ({ isTitle }) => Number(isTitle)],
  ['titleOverlap', ({ titleOverlap }) => titleOverlap],
  ['repeats', ({ repeats }) => few(repeats)],
  ['proseWorth', ({ worth }) => log(worth)],
];

const around: readonly SignalColumn[] = [
  ['position', ({ block, count }) => block.id / count],
  ['sinceTitle', ({ sinceTitle }) => (sinceTitle < 0 ? -1 : log(sinceTitle))],
  ['titlesPassed', ({ titlesPassed }) => few(titlesPassed)],
  ['depth', ({ block }) => block.scope.depth],
  ['previousWords', ({ previous }) => words(previous)],
  ['previousDensity', ({ previous }) => density(previous)],
  ['previousIsSentence', ({ previous }) => isSentence(previous)],
  ['nextWords', ({ next }) => words(next)],
  ['nextDensity', ({ next }) => density(next)],
  ['nextIsSentence', ({ next }) => isSentence(next)],
  ['previous2Words', ({ previous2 }) => words(previous2)],
  ['previous2Density', ({ previous2 }) => density(previous2)],
  ['next2Words', ({ next2 }) => words(next2)],
  ['next2Density', ({ next2 }) => density(next2)],
  ['proseAround', ({ proseAround }) => log(proseAround)],
  ['proseBefore', ({ proseBefore }) => proseBefore],
  ['proseAfter', ({ proseAfter }) => proseAfter],
  ['parentProse', (place) => place.proseOf(parentOf(place))],
  ['grandparentProse', (place) => place.proseOf(grandparentOf(place))],
  ['greatGrandparentProse', (place) => place.proseOf(grandparentOf(place)?.parent)],
  ['parentDensity', (place) => scopeDensity(parentOf(place))],
  ['grandparentDensity', (place) => scopeDensity(grandparentOf(place))],
  ['parentWords', (place) => log(parentOf(place)?.words ?? 0)],
  ['grandparentWords', (place) => log(grandparentOf(place)?.words ?? 0)],
  ['boxFields', (place) => few((parentOf(place) ?? place.block.scope).fields)],
  ['boxHeadings', (place) => few((parentOf(place) ?? place.block.scope).headings)],
  ['isInContainer', ({ block, story }) => Number(holds(story.container, block.scope))],
  ['containerDistance', ({ block, story }) => block.scope.depth - story.container.depth],
  ['beforeStory', ({ block, story }) => log(Math.max(0, story.first - block.id))],
  ['afterStory', ({ block, story }) => log(Math.max(0, block.id - story.last))],
  ['signatureProse', ({ signatureProse }) => signatureProse],
  ['signatureShare', ({ signatureCount, count }) => signatureCount / count],
  ['siblingsAlike', ({ signatureCount }) => log(signatureCount)],
  ['commentsPassed', ({ commentsPassed }) => log(commentsPassed)],
  ['relatedPassed', ({ relatedPassed }) => log(relatedPassed)],
  ['footerPassed', ({ footerPassed }) => log(footerPassed)],
  ['runOfProse', ({ run }) => Math.min(LONG_RUN, run)],
];

const hints = Object.keys(nameHints) as readonly NameHint[];

/** What the words of the block before say matters for these. */
const echoed: readonly WordCategory[] = [
  'read-also',
  'newsletter',
  'ad-label',
  'sponsor',
  'call',
  'comments',
];

const targets =
  'sign-up subscription account app-store share social-profile donation comments author tag advertiser mail-chrome event podcast same-page same-site other-site'.split(
    ' ',
  ) as readonly LinkTarget[];

/** Signals that are all 0 where a block has nothing of a kind, so that most rows need not ask for each. */
export interface SignalGroup {
  readonly isSilent: (place: Place) => boolean;
  readonly columns: readonly SignalColumn[];
}

/** Every signal of a block, in the order of the rows. */
export const signalGroups: readonly SignalGroup[] = [
  { isSilent: () => false, columns: [...own, ...around] },
  {
    isSilent: ({ block }) => block.scope.zone === 0,
    columns: (Object.keys(zones) as readonly Zone[]).map((zone): SignalColumn => [
      `zone:${zone}`,
      ({ block }) => Number((block.scope.zone & zones[zone]) !== 0),
    ]),
  },
  {
    isSilent: ({ near }) => near === 0,
    columns: hints.map((hint): SignalColumn => [
      `near:${hint}`,
      ({ near }) => Number((near & nameHints[hint]) !== 0),
    ]),
  },
  {
    isSilent: ({ far }) => far === 0,
    columns: hints.map((hint): SignalColumn => [
      `far:${hint}`,
      ({ far }) => Number((far & nameHints[hint]) !== 0),
    ]),
  },
  {
    isSilent: ({ said }) => said.phrases === 0,
    columns: wordCategories.map((category): SignalColumn => [
      `says:${category}`,
      ({ said }) => standing(said, category),
    ]),
  },
  {
    isSilent: ({ saidBefore }) => saidBefore.phrases === 0,
    columns: echoed.map((category): SignalColumn => [
      `previousSays:${category}`,
      ({ saidBefore }) => standing(saidBefore, category),
    ]),
  },
  {
    isSilent: ({ targets }) => targets.size === 0,
    columns: targets.map((target): SignalColumn => [
      `leads:${target}`,
      (place) => Number(place.targets.has(target)),
    ]),
  },
];

/**
 * The groups with only the named signals.
 *
 * @throws RangeError where a name is none of a signal
 */
export function groupsOf(names: readonly string[]): readonly SignalGroup[] {
  const wanted = new Set(names);
  const groups = signalGroups.map(({ isSilent, columns }) => ({
    isSilent,
    columns: columns.filter(([name]) => wanted.delete(name)),
  }));
  const [unknown] = wanted;
  if (unknown !== undefined)
    throw new RangeError(`The model wants a signal "${unknown}" that is not measured; run npm run fit.`);
  return groups;
}

/** Names of the signals of some groups, in the order of the rows. */
export const namesOf = (groups: readonly SignalGroup[]): readonly string[] =>
  groups.flatMap(({ columns }) => columns.map(([name]) => name));
