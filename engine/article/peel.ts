import { hasHint, type NameHint } from '../facts/name-hints';
import { endsLikeSentence } from '../facts/text-stats';
import { essence } from '../metadata/title';
import type { Page } from '../page';
import { BOX_WORDS_MAX } from '../rules/limits';
import { says } from '../rules/words/match';
import { linkDensity, type Block } from '../walk/block';
import { inZone, type Scope, type Zone } from '../walk/scope';
import type { Story } from './find-story';
import { isDescribedWith } from './description';
import { isQuotedPost } from './quoted-post';
import { holds } from './find-story';

/** Furthest before the first paragraph that a headline is looked for, in blocks. */
const HEADLINE_REACH = 60;
/** Furthest before the first paragraph that a standfirst or a lead picture is looked for without a headline, in blocks. */
const LEAD_REACH = 8;
/** Furthest behind the last paragraph that the story may still go on in short lines, in blocks. */
const TAIL_REACH = 40;
/** Shortest standfirst, in words. */
const STANDFIRST_WORDS_MIN = 5;
const NAME_REACH = 4;

const foreignZones: readonly Zone[] = ['nav', 'footer', 'dialog', 'button', 'select', 'aside'];
const furnitureHints: readonly NameHint[] = [
  'byline',
  'share',
  'navigation',
  'tags',
  'date',
  'related',
  'newsletter',
  'comment',
  'consent',
  'ad',
  'author',
  'player',
  'footer',
  'teaser',
  'sidebar',
  'contents',
  'subscribe',
];

const isNamed = (scope: Scope, hints: readonly NameHint[], limit: Scope): boolean => {
  let reach = 0;
  for (let at: Scope | null = scope; at && at !== limit && reach < NAME_REACH; at = at.parent, reach++) {
    if (at.tag === 'article' || at.tag === 'main' || at.tag === 'body' || at.words > BOX_WORDS_MAX)
      return false;
    const own = at.hints;
    if (hints.some((hint) => hasHint(own, hint))) return true;
  }
  return false;
};

const inForeignZone = ({ scope }: Block): boolean => foreignZones.some((zone) => inZone(scope, zone));

/** The range of blocks from the headline's next to the last line that goes on with the story. */
export interface Extent {
  readonly first: number;
  readonly last: number;
  /** The block of the headline, or -1. */
  readonly headline: number;
}

/** Reaches from the story's prose back to the headline and forward over short lines that still belong to it. */
export function findExtent(page: Page, story: Story): Extent {
  const { blocks } = page.walk;
  const headline = findHeadline(page, story);
  const earliest = headline === -1 ? Math.max(0, story.first - LEAD_REACH) : headline + 1;
  let first = story.first;
  for (let id = story.first - 1; id >= earliest; id--) {
    const block = blocks[id];
    if (block && (headline !== -1 || holds(story.container, block.scope))) first = id;
  }
  let last = story.last;
  for (let id = story.last + 1; id <= Math.min(blocks.length - 1, story.last + TAIL_REACH); id++) {
    const block = blocks[id];
    if (!block || !holds(story.container, block.scope)) break;
    last = id;
  }
  return { first, last, headline };
}

function findHeadline({ walk, metadata }: Page, story: Story): number {
  const title = essence(metadata.title ?? '');
  if (title === '') return -1;
  for (
    let id = Math.min(story.first + 2, walk.blocks.length - 1);
    id >= Math.max(0, story.first - HEADLINE_REACH);
    id--
  ) {
    const block = walk.blocks[id];
    if (block && block.headingLevel > 0 && essence(block.text) === title) return id;
  }
  for (let id = story.first; id >= Math.max(0, story.first - HEADLINE_REACH); id--) {
    const block = walk.blocks[id];
    if (block && essence(block.text) === title) return id;
  }
  return -1;
}

/** Whether a block before the first paragraph is a standfirst, a lead picture or its caption. */
export function isLead(block: Block, page: Page, story: Story): boolean {
  if (inForeignZone(block) || block.kind === 'control' || block.kind === 'rule') return false;
  if (block.kind === 'image' || block.kind === 'embed' || block.kind === 'caption')
    return (
      !isNamed(block.scope, furnitureHints, story.container) &&
      linkDensity(block) < 0.5 &&
      (block.kind !== 'image' || block.images > 0)
    );
  if (isQuotedPost(block, page)) return !isNamed(block.scope, furnitureHints, story.container);
  if (isStamp(block, page)) return false;
  // Whatever it stands in is called: the page itself says that this is what the story is about.
  if (isDescribedWith(page.metadata.description, block)) return true;
  if (linkDensity(block) > 0.3 || block.stats.words < STANDFIRST_WORDS_MIN) return false;
  if (essence(block.text) === essence(page.metadata.title ?? '')) return false;
  return !isNamed(block.scope, furnitureHints, story.container);
}

/** Whether a block behind the last paragraph goes on with the story: lists, tables, short lines, pictures. */
export function isTail(block: Block, page: Page, story: Story): boolean {
  if (inForeignZone(block) || block.kind === 'control') return false;
  if (isNamed(block.scope, furnitureHints, story.container)) return false;
  if (isQuotedPost(block, page)) return true;
  if (linkDensity(block) > (block.kind === 'list-item' ? 0.5 : 0.3) || isStamp(block, page)) return false;
  if (
    block.kind === 'list-item' ||
    block.kind === 'cell' ||
    block.kind === 'code' ||
    block.kind === 'caption' ||
    block.kind === 'math'
  )
    return true;
  if (block.kind === 'image' || block.kind === 'embed' || block.kind === 'rule') return true;
  if (block.kind === 'heading') return true;
  return endsLikeSentence(block.text) || sharesParent(block, page, story);
}

const sharesParent = (block: Block, { walk }: Page, story: Story): boolean =>
  walk.blocks[story.last]?.scope.parent === block.scope.parent &&
  walk.blocks[story.last]?.scope.tag === block.scope.tag;

/** A line that only says who wrote it and when: it goes to the metadata. */
export function isStamp(block: Block, page: Page): boolean {
  const { text, stats, kind } = block;
  if (kind === 'list-item' && stats.words > 6) return false;
  if (stats.words > 22 || stats.words === 0) return false;
  const bare = essence(text);
  const { byline, siteName } = page.metadata;
  if (
    byline !== null &&
    bare !== '' &&
    (bare === essence(byline) ||
      (stats.words <= 8 && bare.includes(essence(byline)) && essence(byline) !== ''))
  )
    return true;
  if (siteName !== null && bare === essence(siteName)) return true;
  const matches = page.matchesOf(block);
  if (says(matches, 'reading-time') && stats.words <= 8) return true;
  if (
    (says(matches, 'published', 'start') || says(matches, 'updated', 'start')) &&
    /\d/.test(text) &&
    stats.words <= 16
  )
    return true;
  if (says(matches, 'byline', 'start') && stats.words <= 8 && !endsLikeSentence(text)) return true;
  return isDateLine(text);
}

/** A date, perhaps with a time, and little else: "12. März 2024, 14:05 Uhr", "2024-03-12". A time alone may head an entry of a live blog. */
function isDateLine(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (
    /\b(?:19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b/.test(text) &&
    letters <= DATE_LETTERS_MAX &&
    text.length <= DATE_LENGTH_MAX
  );
}

/** Names of a weekday, a month and a clock take no more letters than this. */
const DATE_LETTERS_MAX = 30;
const DATE_LENGTH_MAX = 60;
