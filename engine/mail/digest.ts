import type { Story } from '../article/find-story';
import type { Page } from '../page';
import type { Steps } from '../slices';
import { linkDensity, type Block } from '../walk/block';

/** Linked headlines with text of their own below from which a page is a digest. */
const ITEMS_MIN = 5;
/** Share of the story's prose that stands directly below linked headlines. */
const DIGEST_SHARE = 0.6;
/** Share of the linked lines in the story that head an item; where most lead nowhere but out, they are teasers. */
const HEADED_SHARE = 0.6;
/** Shortest text of an item, in words: "linked headline, two sentences". */
const ITEM_WORDS = 9;
/** Above this share of linked words a block is a linked headline. */
const LINKED = 0.8;

/**
 * Whether the story is an issue of linked headlines, each with its sentences: there the links are the text. Lists of teasers behind a
 * story are none, since most of the prose stands elsewhere.
 */
export function* isDigest({ walk }: Page, { first, last, prose }: Story): Steps<boolean> {
  let total = 0;
  let below = 0;
  let items = 0;
  let linked = 0;
  let head: Block | null = null;
  for (const block of walk.blocks.slice(first, last + 1)) {
    yield;
    if (block.stats.words === 0) continue;
    const worth = prose[block.id] ?? 0;
    total += worth;
    if (linkDensity(block) > LINKED) {
      linked++;
      head = block;
      continue;
    }
    if (head && worth >= ITEM_WORDS) {
      items++;
      below += worth;
    }
    head = null;
  }
  return items >= ITEMS_MIN && below > total * DIGEST_SHARE && items > linked * HEADED_SHARE;
}
