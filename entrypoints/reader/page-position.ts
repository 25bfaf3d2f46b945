import type { BlockId } from '../../model/safe-node';
import { pagePlace, restoreFocus, restoreScroll, scrollToLine } from '../../platform/page-place';
import { blockAtReadingLine, placeBlocks } from '../../platform/reading-line';

export type Sources = ReadonlyMap<BlockId, Element>;

/** The block that was in view on the page; null where the story's beginning still is, or nothing was scrolled. */
export function blockInView(window: Window, sources: Sources): BlockId | null {
  const placed = placeBlocks(sources);
  const [first] = placed;
  if (first === undefined || first.top >= 0) return null;
  return blockAtReadingLine(placed, window.innerHeight)?.block ?? null;
}

/**
 * Remembers where the person was on the page.
 *
 * @returns goes back there, or to the block at which they have arrived since
 */
export function rememberPage(document: Document): (arrivedAt: BlockId | null, sources: Sources) => void {
  const place = pagePlace(document);
  return (arrivedAt, sources) => {
    restoreFocus(document, place);
    const source = arrivedAt === null ? undefined : sources.get(arrivedAt);
    const placed =
      source?.isConnected === true ? placeBlocks(sources).find(({ block }) => block === arrivedAt) : null;
    if (source && placed) scrollToLine(source, placed.top);
    else restoreScroll(document, place);
  };
}
