import { nameHints } from '../facts/name-hints';
import { runningSums } from '../facts/running-sums';
import { essence } from '../metadata/title';
import type { Page } from '../page';
import { noMatches, type Matches } from '../rules/words/match';
import type { Steps } from '../slices';
import type { Block } from '../walk/block';
import { zones, type Scope } from '../walk/scope';
import { writeSignals, type Place } from './block-signals';
import type { Layout } from './context-signals';
import type { Story } from './find-story';
import { layOut } from './layout';
import { ROW_WIDTH } from './signal-columns';

/** Blocks on either side of the first guess and its container that are looked at; further off nothing belongs to the story. */
const REACH = 40;
/** Blocks before those in which the headline is looked for: a story and its page's head are in there, or it is another page. */
const HEADLINE_REACH = 200;
/** Words of longer blocks are words of a story. */
const SPEAKING_WORDS_MAX = 60;
/** Longer texts share words with the title by chance. */
const MAX_OVERLAP_WORDS = 40;
/** So few words are no longer than this in any script, in UTF-16 code units. */
const MAX_OVERLAP_LENGTH = 4_000;
const MIN_TITLE_WORD_LENGTH = 4;
/** Levels of names that are near, and of those that are far. */
const NEAR_LEVELS = 3;
const FAR_LEVELS = 9;
/** Blocks on either side that make up the surroundings. */
const WINDOW = 6;
/** Links of one block between two pauses. */
const LINKS_A_STEP = 64;
/** A headline is longer than its letters by its spaces and signs, and not by more than this (a guess on the safe side). */
const TITLE_SPREAD = 3;

/** Rows in a chunk: one of them is made in less than a millisecond (some 4 MB of noughts). */
export const ROWS_A_CHUNK = 4_096;

/** Rows of `ROW_WIDTH` columns, for each block from `first` on; the columns of the context are empty. */
export interface Signals {
  readonly first: number;
  readonly count: number;
  /** `ROWS_A_CHUNK` rows each, but for the last. */
  readonly chunks: readonly Int32Array[];
  readonly layout: Layout;
}

/** A block that says nothing and leads nowhere is not judged by anybody: its row stays empty. */
export const isMute = ({ stats, links }: Block): boolean => stats.words === 0 && links.length === 0;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

/** Measures every block near the first guess of the story, for the model that tells the story from the rest. */
export function* measureSignals(page: Page, story: Story): Steps<Signals> {
  const { blocks } = page.walk;
  const { prose } = story;
  const near = Math.max(0, Math.min(story.container.firstBlock, story.first) - REACH);
  const first = headlineBefore(blocks, near, page.metadata.title) ?? near;
  const last = Math.min(blocks.length - 1, Math.max(story.container.lastBlock, story.last) + REACH);
  const count = Math.max(0, last - first + 1);
  const chunks: Int32Array[] = [];
  yield* page.countRepeats();
  const { layout, signatures, countOf, proseOf } = yield* layOut(blocks, prose, first, last);
  const title = page.metadata.title ?? '';
  const titleEssence = essence(title);
  const titleWords = [...new Set(wordsOf(title))].filter((word) => word.length >= MIN_TITLE_WORD_LENGTH);
  const sums = yield* runningSums(prose);
  const place: Place = {
    story,
    blocks,
    allProse: page.walk.root.prose || 1,
    near: 0,
    far: 0,
    isTitle: false,
    titleOverlap: 0,
    sinceTitle: -1,
    titlesPassed: 0,
    commentsPassed: 0,
    relatedPassed: 0,
    footerPassed: 0,
    run: 0,
    repeats: 1,
    proseAround: 0,
    proseBefore: 0,
    signatureProse: 0,
    signatureCount: 0,
    said: noMatches,
    saidBefore: noMatches,
    targets: 0,
  };
  const spoken = (block: Block | undefined): Matches =>
    block && block.stats.words > 0 && block.stats.words <= SPEAKING_WORDS_MAX
      ? page.matchesOf(block)
      : noMatches;

  for (let id = 0; id <= last; id++) {
    yield;
    const block = blocks[id] as Block;
    const { stats, scope, text } = block;
    const row = id - first;
    if (row >= 0 && row % ROWS_A_CHUNK === 0)
      chunks.push(new Int32Array(Math.min(ROWS_A_CHUNK, count - row) * ROW_WIDTH));
    nameAround(scope, place);
    place.isTitle =
      titleEssence !== '' &&
      text.length >= titleEssence.length &&
      text.length <= titleEssence.length * TITLE_SPREAD &&
      essence(text) === titleEssence;
    if (place.isTitle) place.sinceTitle = 0;
    else if (place.sinceTitle >= 0) place.sinceTitle++;
    if (block.headingLevel === 1) place.titlesPassed++;
    if ((place.near & nameHints.comment) !== 0) place.commentsPassed++;
    if ((place.near & nameHints.related) !== 0) place.relatedPassed++;
    if ((scope.zone & zones.footer) !== 0) place.footerPassed++;
    place.run = (prose[id] as number) > 0 ? place.run + 1 : 0;
    if (id < first || isMute(block)) continue;
    const isShort =
      titleWords.length > 0 &&
      stats.words > 0 &&
      stats.words <= MAX_OVERLAP_WORDS &&
      text.length <= MAX_OVERLAP_LENGTH;
    const signature = signatures[id] as number;
    place.titleOverlap = isShort ? shareIn(text.toLowerCase(), titleWords) : 0;
    place.repeats = page.repeatsOf(text);
    place.proseBefore = sums[id] as number;
    place.proseAround =
      (sums[Math.min(blocks.length, id + WINDOW + 1)] as number) - (sums[Math.max(0, id - WINDOW)] as number);
    place.signatureProse = proseOf[signature] as number;
    place.signatureCount = countOf[signature] as number;
    place.said = spoken(block);
    place.saidBefore = spoken(blocks[id - 1]);
    place.targets = 0;
    for (let index = 0; index < block.links.length; index++) {
      if (index % LINKS_A_STEP === LINKS_A_STEP - 1) yield;
      const { href } = block.links[index] as Scope;
      if (href !== '') place.targets |= page.targetsOf(href);
    }
    writeSignals(block, place, chunks.at(-1) as Int32Array, (row % ROWS_A_CHUNK) * ROW_WIDTH);
  }
  return { first, count, chunks, layout };
}

/** The headline before the blocks near the guess: the guess may be a long discussion, far behind a short story. */
function headlineBefore(blocks: readonly Block[], near: number, title: string | null): number | null {
  const sought = essence(title ?? '');
  if (sought === '') return null;
  for (let id = near - 1; id >= Math.max(0, near - HEADLINE_REACH); id--) {
    const { headingLevel, text } = blocks[id] as Block;
    if (headingLevel === 1 && essence(text) === sought) return id;
  }
  return null;
}

/** Share of words that a text holds. */
function shareIn(text: string, words: readonly string[]): number {
  let seen = 0;
  for (const word of words) if (text.includes(word)) seen++;
  return seen / words.length;
}

/** What names near and far above a scope hint at. */
function nameAround(scope: Scope, place: Place): void {
  let near = 0;
  let far = 0;
  let level = 0;
  for (let at: Scope | null = scope; at && level < FAR_LEVELS; at = at.parent, level++)
    if (level < NEAR_LEVELS) near |= at.hints;
    else far |= at.hints;
  place.near = near;
  place.far = far;
}
