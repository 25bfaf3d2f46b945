import { nameHints } from '../facts/name-hints';
import { essence } from '../metadata/title';
import type { Page } from '../page';
import { noMatches, type Matches } from '../rules/words/match';
import type { Block } from '../walk/block';
import { zones, type Scope } from '../walk/scope';
import type { Story } from './find-story';

/** One block with what stands around it: what the columns of the signals are read from. */
export interface Place {
  readonly block: Block;
  /** Worth as prose, in words. */
  readonly worth: number;
  readonly previous: Block | undefined;
  readonly previous2: Block | undefined;
  readonly next: Block | undefined;
  readonly next2: Block | undefined;
  /** Sums of name hints up to three levels above, and from there up to nine. */
  readonly near: number;
  readonly far: number;
  readonly isTitle: boolean;
  /** Share of the title's longer words that stand in a short block. */
  readonly titleOverlap: number;
  /** Blocks since the headline; -1 before it. */
  readonly sinceTitle: number;
  readonly titlesPassed: number;
  readonly commentsPassed: number;
  readonly relatedPassed: number;
  readonly footerPassed: number;
  /** Blocks of prose in a row, up to this one. */
  readonly run: number;
  /** How often the same text stands on the page. */
  readonly repeats: number;
  /** Prose of six blocks on either side, in words. */
  readonly proseAround: number;
  /** Shares of the page's prose. */
  readonly proseBefore: number;
  readonly proseAfter: number;
  readonly proseOf: (scope: Scope | null | undefined) => number;
  /** Share of the page's prose in elements called like this one and its parent, and how many of them there are. */
  readonly signatureProse: number;
  readonly signatureCount: number;
  readonly count: number;
  readonly story: Story;
  readonly said: Matches;
  readonly saidBefore: Matches;
  readonly targets: ReadonlySet<string>;
}

/** Words of longer blocks are words of a story. */
const SPEAKING_WORDS_MAX = 60;
/** Longer texts share words with the title by chance. */
const MAX_OVERLAP_WORDS = 40;
const MIN_TITLE_WORD_LENGTH = 4;
/** Levels of names that are near, and of those that are far. */
const NEAR_LEVELS = 3;
const FAR_LEVELS = 9;
/** Blocks on either side that make up the surroundings. */
const WINDOW = 6;

/** Prose of all elements of one name, and how many of them there are. */
interface Signature {
  prose: number;
  count: number;
}

/** A headline is longer than its letters by its spaces and signs, and not by more than this (a guess on the safe side). */
const TITLE_SPREAD = 3;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** Goes through a page's blocks in order and tells the place of each that is asked for. */
export function createPlaces(page: Page, story: Story): (block: Block, isWanted: boolean) => Place | null {
  const { blocks } = page.walk;
  const title = page.metadata.title ?? '';
  const titleEssence = essence(title);
  const titleWords = [...new Set(wordsOf(title))].filter((word) => word.length >= MIN_TITLE_WORD_LENGTH);
  const total = page.walk.root.prose || 1;
  const repeats = new Map<string, number>();
  const signatures = new Map<string, Signature>();
  const signatureByBlock: Signature[] = [];
  for (const { id, scope, text } of blocks) {
    repeats.set(text, (repeats.get(text) ?? 0) + 1);
    const name = signatureOf(scope);
    let signature = signatures.get(name);
    if (!signature) signatures.set(name, (signature = { prose: 0, count: 0 }));
    signature.count++;
    signature.prose += story.prose[id] ?? 0;
    signatureByBlock.push(signature);
  }
  const proseOf = (scope: Scope | null | undefined): number => (scope ? scope.prose / total : 1);
  const spoken = (block: Block | undefined): Matches =>
    block && block.stats.words <= SPEAKING_WORDS_MAX ? page.matchesOf(block) : noMatches;
  let before = 0;
  let sinceTitle = -1;
  let titlesPassed = 0;
  let commentsPassed = 0;
  let relatedPassed = 0;
  let footerPassed = 0;
  let run = 0;

  return (block, isWanted) => {
    const { id, stats, scope, text } = block;
    const worth = story.prose[id] ?? 0;
    const { near, far } = namesAround(scope);
    const isTitle =
      titleEssence !== '' &&
      text.length >= titleEssence.length &&
      text.length <= titleEssence.length * TITLE_SPREAD &&
      essence(text) === titleEssence;
    if (isTitle) sinceTitle = 0;
    else if (sinceTitle >= 0) sinceTitle++;
    if (block.headingLevel === 1) titlesPassed++;
    if ((near & nameHints.comment) !== 0) commentsPassed++;
    if ((near & nameHints.related) !== 0) relatedPassed++;
    if ((scope.zone & zones.footer) !== 0) footerPassed++;
    run = worth > 0 ? run + 1 : 0;
    const proseBefore = before / total;
    before += worth;
    if (!isWanted) return null;
    let proseAround = 0;
    for (let other = Math.max(0, id - WINDOW); other <= Math.min(blocks.length - 1, id + WINDOW); other++)
      proseAround += story.prose[other] ?? 0;
    const isShort = titleWords.length > 0 && stats.words > 0 && stats.words <= MAX_OVERLAP_WORDS;
    const alike = signatureByBlock[id];
    const links = block.links.filter(({ href }) => href !== '');
    return {
      block,
      worth,
      previous: blocks[id - 1],
      previous2: blocks[id - 2],
      next: blocks[id + 1],
      next2: blocks[id + 2],
      near,
      far,
      isTitle,
      titleOverlap: isShort ? shareIn(text.toLowerCase(), titleWords) : 0,
      sinceTitle,
      titlesPassed,
      commentsPassed,
      relatedPassed,
      footerPassed,
      run,
      repeats: repeats.get(text) ?? 1,
      proseAround,
      proseBefore,
      proseAfter: 1 - before / total,
      proseOf,
      signatureProse: (alike?.prose ?? 0) / total,
      signatureCount: alike?.count ?? 0,
      count: blocks.length,
      story,
      said: spoken(block),
      saidBefore: spoken(blocks[id - 1]),
      targets: targetsOf(links, page),
    };
  };
}

const noTargets: ReadonlySet<string> = new Set();

function targetsOf(links: readonly Scope[], page: Page): ReadonlySet<string> {
  const [first, ...others] = links;
  if (!first) return noTargets;
  const targets = page.targetsOf(first.href);
  return others.length === 0
    ? targets
    : new Set([...targets, ...others.flatMap(({ href }) => [...page.targetsOf(href)])]);
}

/** Share of words that a text holds. */
const shareIn = (text: string, words: readonly string[]): number =>
  words.filter((word) => text.includes(word)).length / words.length;

/** What names near and far above a scope hint at. */
function namesAround(scope: Scope): { readonly near: number; readonly far: number } {
  let near = 0;
  let far = 0;
  let level = 0;
  for (let at: Scope | null = scope; at && level < FAR_LEVELS; at = at.parent, level++)
    if (level < NEAR_LEVELS) near |= at.hints;
    else far |= at.hints;
  return { near, far };
}

/** What an element and its parent are called: paragraphs of one story are called alike. */
export const signatureOf = ({ tag, names, parent }: Scope): string =>
  `${tag}.${names}<${parent ? `${parent.tag}.${parent.names}` : ''}`;
