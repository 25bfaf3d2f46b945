import type { Page } from '../page';
import { says } from '../rules/words/match';
import type { Story } from './find-story';

/** Blocks around the first paragraph in which the author's line stands. */
const REACH_BEFORE = 12;
const REACH_BEHIND = 2;
/** Longest line that only names its authors, in words. */
const BYLINE_WORDS_MAX = 8;

/** The author's line as a person sees it ("Von Imke Hollander"), where the page's own data names nobody. */
export function seenByline(page: Page, story: Story): string | null {
  const near = page.walk.blocks.slice(Math.max(0, story.first - REACH_BEFORE), story.first + REACH_BEHIND);
  for (const block of near) {
    if (block.headingLevel > 0 || !says(page.matchesOf(block), 'byline', 'start')) continue;
    const [names = ''] = block.text.split(stampSeparator);
    const words = names.split(/\s+/).length;
    if (words > 1 && words <= BYLINE_WORDS_MAX && !/\d/.test(names)) return names.trim();
  }
  return null;
}

/** Between the names and the date, and between other parts of such a line. */
const stampSeparator = /(?<!\s)\s+[·|•–—]\s+|,\s+(?=\d)/u;
