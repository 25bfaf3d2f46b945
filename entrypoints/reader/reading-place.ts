import type { BlockId } from '../../model/safe-node';
import { firstLetter, rectOfLetter } from '../../platform/letters';
import { readingFlow } from '../../platform/reading-flow';
import { placeBlocks, sentenceAtLine } from '../../platform/reading-line';

/** A sentence of the article. */
export interface SentencePlace {
  readonly block: BlockId;
  /** Number of its first letter in the block. */
  readonly letter: number;
}

export const isSamePlace = (one: SentencePlace | null, other: SentencePlace | null): boolean =>
  one?.block === other?.block && one?.letter === other?.letter;

/** Where in the shown article a person is, and how to keep them there. */
export interface ReadingPlace {
  /** Null at the title. */
  readonly current: () => SentencePlace | null;
  /** Brings a sentence to where people read. */
  readonly show: (place: SentencePlace) => void;
  /**
   * Changes what is shown, and keeps the sentence being read where it stood in the window.
   *
   * @param renamed the block's number after the change, where that changes too
   */
  readonly keep: (change: () => void, renamed?: (block: BlockId) => BlockId | undefined) => void;
}

export function readingPlace(dialog: HTMLDialogElement): ReadingPlace {
  /** The place last shown, and where everything was scrolled then: it holds until the person moves on, so that changes do not add up. */
  let shown: { readonly place: SentencePlace; readonly scrolled: string } | null = null;

  const find = (block: BlockId): Element | null => dialog.querySelector(`.pane [data-block="${block}"]`);
  const scrolled = (): string =>
    [dialog.dataset['flow'], dialog.scrollTop, dialog.querySelector('.pane')?.scrollLeft].join();
  const isPaged = (): boolean => /^(?:pages|columns)$/.test(dialog.dataset['flow'] ?? '');

  const current = (): SentencePlace | null => {
    if (shown?.scrolled === scrolled()) return shown.place;
    const { share, line, distance } = readingFlow(dialog);
    // At the beginning a person stays there, whatever changes.
    if (share() === 0) return null;
    const blocks = [...dialog.querySelectorAll<HTMLElement>('.pane [data-block]')];
    const placed = placeBlocks(
      blocks.map((element) => [Number(element.dataset['block']), element] as const),
      distance,
    );
    const found = sentenceAtLine(placed, line, distance);
    if (found === null || !isPaged() || distance(rectOfLetter(found.element, found.letter)) >= 0)
      return found;
    // It begins on the page before: what is read here is its rest.
    return { ...found, letter: firstLetter(found.element, (rect) => distance(rect) >= 0) };
  };

  const distanceOf = ({ block, letter }: SentencePlace): number | null => {
    const element = find(block);
    return element && readingFlow(dialog).distance(rectOfLetter(element, letter));
  };

  const show = (place: SentencePlace): void => {
    const distance = distanceOf(place);
    if (distance === null) return;
    const { move, line } = readingFlow(dialog);
    move(isPaged() ? distance : distance - line);
    shown = { place, scrolled: scrolled() };
  };

  return {
    current,
    show,
    keep(change, renamed = (block) => block) {
      const before = current();
      const stood = before && distanceOf(before);
      const flow = dialog.dataset['flow'];
      change();
      if (before === null || stood === null) return;
      const block = renamed(before.block);
      if (block === undefined) return;
      const place = { block, letter: before.letter };
      const stands = distanceOf(place);
      if (stands === null) return;
      // Pages are shown whole or not at all.
      const isSteady = flow === dialog.dataset['flow'] && !isPaged();
      if (isSteady) {
        readingFlow(dialog).move(stands - stood);
        shown = { place, scrolled: scrolled() };
      } else show(place);
    },
  };
}
