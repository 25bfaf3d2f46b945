import { essence } from '../metadata/title';
import type { Steps } from '../slices';
import type { Block } from '../walk/block';
import type { Story } from './find-story';

/** So many teasers are a list of them (guess, to be measured). */
const TEASERS_MIN = 3;
/** Share of the words above the headline that stand in teasers: the rest are kickers and labels (guess, to be measured). */
const TEASED_SHARE = 0.5;

/**
 * A list of other stories above the headline, each with its first lines, reads like the beginning of this one: there the story begins behind its headline.
 *
 * @param title of the page
 */
export function* beginAtHeadline(blocks: readonly Block[], story: Story, title: string | null): Steps<Story> {
  const wanted = essence(title ?? '');
  if (wanted === '') return story;
  let words = 0;
  let teased = 0;
  let teasers = 0;
  for (let id = story.first; id < story.last; id++) {
    yield;
    const block = blocks[id];
    if (!block || block.stats.words === 0) continue;
    if (block.headingLevel > 0 && essence(block.text) === wanted) {
      const isList = teasers >= TEASERS_MIN && teased >= words * TEASED_SHARE;
      return isList ? { ...story, first: id + 1 } : story;
    }
    words += block.stats.words;
    if (!beginsWithLink(block)) continue;
    teasers++;
    teased += block.stats.words;
  }
  return story;
}

/** Whether the first words of a block lead to another page. */
function beginsWithLink({ leaves }: Block): boolean {
  const first = leaves.find((leaf) => leaf.kind === 'text' && leaf.text.trim() !== '');
  const href = first?.scope.link?.href ?? '';
  return href !== '' && !href.startsWith('#');
}
