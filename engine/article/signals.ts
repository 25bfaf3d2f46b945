import type { Page } from '../page';
import type { Steps } from '../slices';
import type { Story } from './find-story';
import { createPlaces } from './place';
import type { SignalGroup } from './signal-columns';

/** Blocks on either side of the first guess and its container that are looked at; further off nothing belongs to the story. */
const REACH = 40;

/** Rows of one column a signal, for each block from `first` on. */
export interface Signals {
  readonly first: number;
  readonly rows: Float32Array;
}

/** Measures every block near the first guess of the story, for the model that tells the story from the rest. */
export function* measureSignals(page: Page, story: Story, groups: readonly SignalGroup[]): Steps<Signals> {
  const { blocks } = page.walk;
  const first = Math.max(0, Math.min(story.container.firstBlock, story.first) - REACH);
  const last = Math.min(blocks.length - 1, Math.max(story.container.lastBlock, story.last) + REACH);
  const width = groups.reduce((sum, { columns }) => sum + columns.length, 0);
  const rows = new Float32Array(Math.max(0, last - first + 1) * width);
  const placeOf = createPlaces(page, story);
  // Taken apart once: the loop below comes here ten thousand times a page.
  const readers = groups.map(({ isSilent, columns }) => ({ isSilent, reads: columns.map(([, of]) => of) }));
  let cell = 0;
  for (const block of blocks) {
    yield;
    const place = placeOf(block, block.id >= first && block.id <= last);
    if (!place) continue;
    for (const { isSilent, reads } of readers)
      if (isSilent(place)) cell += reads.length;
      else for (const read of reads) rows[cell++] = read(place);
  }
  return { first, rows };
}
