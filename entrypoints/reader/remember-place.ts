import type { ReadingProgress } from '../../model/reading-progress';
import { countLetters, letterAt } from '../../platform/letters';
import { readingFlow } from '../../platform/reading-flow';
import type { ReadingPlace } from './reading-place';

/** Shares between which an article is half read; before and behind, nobody wants to be led back. Guess. */
const BEGUN = 0.05;
const DONE = 0.95;

/** Letters below which an article is read again as fast as its place is found: some two minutes. Guess. */
const LETTERS_MIN = 1_500;

const storyOf = (dialog: HTMLElement): HTMLElement | null => dialog.querySelector('.pane .story');

/** How far the article has been read; null where it is not half read. */
export function progressIn(dialog: HTMLElement, place: ReadingPlace): ReadingProgress | null {
  const story = storyOf(dialog);
  const at = place.current();
  const share = readingFlow(dialog).share();
  if (!story || !at || share < BEGUN || share > DONE) return null;
  const block = story.querySelector(`[data-block="${at.block}"]`);
  const total = countLetters(story);
  if (!block || total < LETTERS_MIN) return null;
  const before = story.ownerDocument.createRange();
  before.setStart(story, 0);
  before.setEndBefore(block);
  return { letters: countLetters(before.cloneContents()) + at.letter, total };
}

/**
 * Goes to where the article was left; what was added to it or taken from it since moves the place in proportion.
 *
 * @returns false where there is no such place
 */
export function goToProgress(
  dialog: HTMLElement,
  place: ReadingPlace,
  { letters, total }: ReadingProgress,
): boolean {
  const story = storyOf(dialog);
  const number = story && Math.round((letters * countLetters(story)) / total);
  const found = story && number !== null && letterAt(story, number);
  const block = found && found.startContainer.parentElement?.closest<HTMLElement>('[data-block]');
  if (!found || !block) return false;
  const inBlock = story.ownerDocument.createRange();
  inBlock.setStart(block, 0);
  inBlock.setEnd(found.startContainer, found.startOffset);
  place.show({ block: Number(block.dataset['block']), letter: countLetters(inBlock.cloneContents()) });
  return true;
}
