import type { Page } from '../page';
import { says } from '../rules/words/match';
import type { Story } from './find-story';

/** Longest text that can still be the beginning of something longer, in words (guess, to be measured). */
const TEASER_WORDS_MAX = 320;
/** Blocks around the end of the story in which a wall stands. */
const WALL_REACH = 12;

/** Whether the publisher delivered only the beginning: the page says that it is paid for, or a wall stands behind a short text. */
export function isTeaser(page: Page, story: Story, words: number): boolean {
  if (words > TEASER_WORDS_MAX) return false;
  if (page.metadata.saysPaid) return true;
  const near = page.walk.blocks.slice(Math.max(story.first, story.last - 3), story.last + WALL_REACH);
  return near.some((block) => block.stats.words <= 40 && says(page.matchesOf(block), 'teaser-wall'));
}
