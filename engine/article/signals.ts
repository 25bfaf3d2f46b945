import { nameHints, type NameHint } from '../facts/name-hints';
import { endsLikeSentence } from '../facts/text-stats';
import { essence } from '../metadata/title';
import { linkDensity, type Block } from '../walk/block';
import { zones, type Scope, type Zone } from '../walk/scope';
import type { LinkTarget } from '../facts/link-targets';
import type { Page } from '../page';
import { noMatches, says, type Matches } from '../rules/words/match';
import { wordCategories, type WordCategory } from '../rules/words/word-table';
import { holds, type Story } from './find-story';

/** Landmarks that are signals of their own. */
const signalZones: readonly Zone[] = [
  'nav',
  'aside',
  'footer',
  'header',
  'form',
  'button',
  'ariaHidden',
  'link',
  'figure',
  'table',
  'list',
  'quote',
  'article',
  'main',
  'label',
  'articleBody',
  'details',
  'dialog',
];

const signalHints = Object.keys(nameHints) as NameHint[];

/** Measures that stand alone, in the order of their columns. */
const measures = [
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
  'commentsPassed',
  'relatedPassed',
  'footerPassed',
  'siblingsAlike',
  'runOfProse',
  'proseWorth',
] as const;

const signalTargets: readonly LinkTarget[] = [
  'sign-up',
  'subscription',
  'account',
  'app-store',
  'share',
  'social-profile',
  'donation',
  'comments',
  'author',
  'tag',
  'advertiser',
  'mail-chrome',
  'event',
  'podcast',
  'same-page',
  'same-site',
  'other-site',
];

/** What the words of the block before say matters for these. */
const echoedCategories: readonly WordCategory[] = [
  'read-also',
  'newsletter',
  'ad-label',
  'sponsor',
  'call',
  'comments',
];

/** Names of the columns, as the table of the model calls them. */
export const signalNames: readonly string[] = [
  ...measures,
  ...signalZones.map((zone) => `zone:${zone}`),
  ...signalHints.map((hint) => `near:${hint}`),
  ...signalHints.map((hint) => `far:${hint}`),
  ...wordCategories.map((category) => `says:${category}`),
  ...echoedCategories.map((category) => `previousSays:${category}`),
  ...signalTargets.map((target) => `leads:${target}`),
];

/** Words of longer blocks are words of a story. */
const SPEAKING_WORDS_MAX = 60;
/** Blocks on either side of the first guess and its container that are looked at; further off nothing belongs to the story. */
const REACH = 40;

/** The rows of a page: `signalNames.length` columns for each block from `first` on. */
export interface Signals {
  readonly first: number;
  readonly rows: Float32Array;
}

/** Levels of names that are near, and of those that are far. */
const NEAR_LEVELS = 3;
const FAR_LEVELS = 9;
/** Blocks on either side that make up the surroundings. */
const WINDOW = 6;

const log = (value: number): number => Math.log2(1 + value);

/** Measures every block near the first guess of the story, for the model that tells the story from the rest. */
export function measureSignals(page: Page, story: Story): Signals {
  const { blocks } = page.walk;
  const { title } = page.metadata;
  const width = signalNames.length;
  const first = Math.max(0, Math.min(story.container.firstBlock, story.first) - REACH);
  const last = Math.min(blocks.length - 1, Math.max(story.container.lastBlock, story.last) + REACH);
  const rows = new Float32Array(Math.max(0, last - first + 1) * width);
  const total = story.prose.reduce((sum, worth) => sum + worth, 0) || 1;
  const names = namesAround();
  const repeats = countBy(blocks, ({ text }) => text);
  const signatures = new Map<string, number>();
  const signatureCounts = new Map<string, number>();
  const signatureOf = signatureReader();
  const held = new Map<Scope, number>();
  for (const block of blocks) {
    const worth = story.prose[block.id] ?? 0;
    const signature = signatureOf(block.scope);
    signatureCounts.set(signature, (signatureCounts.get(signature) ?? 0) + 1);
    if (worth === 0) continue;
    signatures.set(signature, (signatures.get(signature) ?? 0) + worth);
    for (let at: Scope | null = block.scope; at; at = at.parent) held.set(at, (held.get(at) ?? 0) + worth);
  }
  const titleEssence = essence(title ?? '');
  const titleWords = new Set(
    (title ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );
  let before = 0;
  let sinceTitle = -1;
  let titlesPassed = 0;
  let commentsPassed = 0;
  let relatedPassed = 0;
  let footerPassed = 0;
  let run = 0;
  const spoken = (block: Block): Matches =>
    block.stats.words <= SPEAKING_WORDS_MAX ? page.matchesOf(block) : noMatches;
  const share = (scope: Scope | null): number => (scope ? (held.get(scope) ?? 0) / total : 1);
  const density = (scope: Scope | null): number =>
    scope && scope.words > 0 ? Math.min(1, scope.linkedWords / scope.words) : 0;

  for (const block of blocks) {
    const { id, stats, scope, text, kind } = block;
    const worth = story.prose[id] ?? 0;
    const parent = scope.parent;
    const grandparent = parent?.parent ?? null;
    const { near, far } = names(scope);
    const isTitle =
      titleEssence !== '' && stats.words > 0 && stats.words < 40 && essence(text) === titleEssence;
    if (isTitle) sinceTitle = 0;
    else if (sinceTitle >= 0) sinceTitle++;
    if (block.headingLevel === 1) titlesPassed++;
    if ((near & nameHints.comment) !== 0) commentsPassed++;
    if ((near & nameHints.related) !== 0) relatedPassed++;
    if ((scope.zone & zones.footer) !== 0) footerPassed++;
    run = worth > 0 ? run + 1 : 0;
    if (id < first || id > last) {
      before += worth;
      continue;
    }
    let around = 0;
    for (let other = Math.max(0, id - WINDOW); other <= Math.min(blocks.length - 1, id + WINDOW); other++)
      around += story.prose[other] ?? 0;
    const previous = blocks[id - 1];
    const next = blocks[id + 1];
    const previous2 = blocks[id - 2];
    const next2 = blocks[id + 2];
    const signature = signatureOf(scope);
    const box = parent ?? scope;
    const values: Record<(typeof measures)[number], number> = {
      words: log(stats.words),
      linkDensity: linkDensity(block),
      isSentence: isSentence(block),
      commas: stats.words > 0 ? stats.commas / stats.words : 0,
      wordLength: stats.words > 0 ? stats.letters / stats.words : 0,
      headingLevel: block.headingLevel,
      isListItem: Number(kind === 'list-item'),
      isCell: Number(kind === 'cell'),
      isCaption: Number(kind === 'caption'),
      isControl: Number(kind === 'control'),
      isPicture: Number(kind === 'image' || kind === 'embed'),
      isCode: Number(kind === 'code'),
      links: log(block.links.length),
      images: block.images,
      digits: digitShare(text),
      isAllCaps: Number(stats.letters > 2 && text !== text.toLowerCase() && text === text.toUpperCase()),
      endsWithColon: Number(text.endsWith(':')),
      hasCopyright: Number(text.includes('©')),
      startsSmall: Number(/^\p{Ll}/u.test(text)),
      isTitle: Number(isTitle),
      titleOverlap: overlap(text, titleWords, stats.words),
      repeats: Math.min(4, repeats.get(text) ?? 1),
      position: id / blocks.length,
      sinceTitle: sinceTitle < 0 ? -1 : log(sinceTitle),
      titlesPassed: Math.min(4, titlesPassed),
      depth: scope.depth,
      previousWords: log(previous?.stats.words ?? 0),
      previousDensity: previous ? linkDensity(previous) : 0,
      previousIsSentence: previous ? isSentence(previous) : 0,
      nextWords: log(next?.stats.words ?? 0),
      nextDensity: next ? linkDensity(next) : 0,
      nextIsSentence: next ? isSentence(next) : 0,
      previous2Words: log(previous2?.stats.words ?? 0),
      previous2Density: previous2 ? linkDensity(previous2) : 0,
      next2Words: log(next2?.stats.words ?? 0),
      next2Density: next2 ? linkDensity(next2) : 0,
      proseAround: log(around),
      proseBefore: before / total,
      proseAfter: 1 - (before + worth) / total,
      parentProse: share(parent),
      grandparentProse: share(grandparent),
      greatGrandparentProse: share(grandparent?.parent ?? null),
      parentDensity: density(parent),
      grandparentDensity: density(grandparent),
      parentWords: log(parent?.words ?? 0),
      grandparentWords: log(grandparent?.words ?? 0),
      boxFields: Math.min(4, box.fields),
      boxHeadings: Math.min(4, box.headings),
      isInContainer: Number(holds(story.container, scope)),
      containerDistance: scope.depth - story.container.depth,
      beforeStory: id < story.first ? log(story.first - id) : 0,
      afterStory: id > story.last ? log(id - story.last) : 0,
      signatureProse: (signatures.get(signature) ?? 0) / total,
      signatureShare: (signatureCounts.get(signature) ?? 0) / blocks.length,
      commentsPassed: log(commentsPassed),
      relatedPassed: log(relatedPassed),
      footerPassed: log(footerPassed),
      siblingsAlike: log(signatureCounts.get(signature) ?? 0),
      runOfProse: Math.min(10, run),
      proseWorth: log(worth),
    };
    let column = (id - first) * width;
    for (const measure of measures) rows[column++] = values[measure];
    for (const zone of signalZones) rows[column++] = Number((scope.zone & zones[zone]) !== 0);
    for (const hint of signalHints) rows[column++] = Number((near & nameHints[hint]) !== 0);
    for (const hint of signalHints) rows[column++] = Number((far & nameHints[hint]) !== 0);
    const said = spoken(block);
    for (const category of wordCategories) rows[column++] = standing(said, category);
    const echo = previous ? spoken(previous) : noMatches;
    for (const category of echoedCategories) rows[column++] = standing(echo, category);
    const targets = new Set(
      block.links.flatMap(({ href }) => (href === '' ? [] : [...page.targetsOf(href)])),
    );
    for (const target of signalTargets) rows[column++] = Number(targets.has(target));
    before += worth;
  }
  return { first, rows };
}

/** 0: not said, 1: somewhere, 2: at the beginning, 3: nothing else. */
const standing = (said: Matches, category: WordCategory): number =>
  Number(says(said, category)) +
  Number(says(said, category, 'start')) +
  Number(says(said, category, 'label'));

const isSentence = ({ stats, text }: Block): number => Number(stats.sentences > 0 && endsLikeSentence(text));

function digitShare(text: string): number {
  if (text === '') return 0;
  let digits = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= 0x30 && code <= 0x39) digits++;
  }
  return digits / text.length;
}

/** Longer texts share words with the title by chance. */
const MAX_OVERLAP_WORDS = 40;

function overlap(text: string, titleWords: ReadonlySet<string>, words: number): number {
  if (titleWords.size === 0 || words === 0 || words > MAX_OVERLAP_WORDS) return 0;
  const own = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return own.filter((word) => titleWords.has(word)).length / titleWords.size;
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const key = keyOf(item);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** What names near and far above a scope hint at; each scope is read once. */
function namesAround(): (scope: Scope) => { readonly near: number; readonly far: number } {
  const known = new Map<Scope, { readonly near: number; readonly far: number }>();
  return (scope) => {
    const seen = known.get(scope);
    if (seen) return seen;
    let near = 0;
    let far = 0;
    let level = 0;
    for (let at: Scope | null = scope; at && level < FAR_LEVELS; at = at.parent, level++)
      if (level < NEAR_LEVELS) near |= at.hints;
      else far |= at.hints;
    const names = { near, far };
    known.set(scope, names);
    return names;
  };
}

/** What an element and its parent are called: paragraphs of one story are called alike. */
function signatureReader(): (scope: Scope) => string {
  const known = new Map<Scope, string>();
  const own = (scope: Scope | null): string => (scope ? `${scope.tag}.${scope.names}` : '');
  return (scope) => {
    const seen = known.get(scope);
    if (seen !== undefined) return seen;
    const signature = `${own(scope)}<${own(scope.parent)}`;
    known.set(scope, signature);
    return signature;
  };
}
