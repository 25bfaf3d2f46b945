import type { BlockId } from '../../model/safe-node';
import { blockAtReadingLine, placeBlocks } from '../../platform/reading-line';
import type { Placed } from '../../platform/reading-line';

/** CSS pixels. Below this the person is still at the title, and stays there whatever changes. */
const TOP_PX = 4;

/** Where in the shown article a person is, and how to keep them there. */
export interface ReadingPlace {
  readonly current: () => Placed<BlockId> | null;
  /** Shows a block from its beginning. */
  readonly show: (block: BlockId) => void;
  /**
   * Changes what is shown, and keeps the block being read where it stood in the window.
   *
   * @param renamed the block's number after the change, where that changes too
   */
  readonly keep: (change: () => void, renamed?: (block: BlockId) => BlockId | undefined) => void;
}

export function readingPlace(dialog: HTMLDialogElement): ReadingPlace {
  const find = (block: BlockId): Element | null => dialog.querySelector(`[data-block="${block}"]`);

  const current = (): Placed<BlockId> | null => {
    if (dialog.scrollTop < TOP_PX) return null;
    const blocks = [...dialog.querySelectorAll<HTMLElement>('[data-block]')];
    return blockAtReadingLine(
      placeBlocks(blocks.map((element) => [Number(element.dataset['block']), element] as const)),
      dialog.clientHeight,
    );
  };

  return {
    current,
    show: (block) => find(block)?.scrollIntoView({ block: 'start', behavior: 'instant' }),
    keep(change, renamed = (block) => block) {
      const before = current();
      change();
      if (before === null) return;
      const after = renamed(before.block);
      const element = after === undefined ? null : find(after);
      if (element) dialog.scrollTop += element.getBoundingClientRect().top - before.top;
    },
  };
}
