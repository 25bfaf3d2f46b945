import type { BlockId } from '../../model/safe-node';
import { rectOfLetter } from '../../platform/letters';
import { pagePlace, restoreFocus, restoreScroll, scrollToLine } from '../../platform/page-place';
import { READING_LINE } from '../../platform/reading-flow';
import { placeBlocks, sentenceAtLine } from '../../platform/reading-line';
import type { Distance } from '../../platform/reading-line';
import type { SentencePlace } from './reading-place';

export type Sources = ReadonlyMap<BlockId, Element>;

const down: Distance = ({ top }) => top;

/** The sentence that was in view on the page; null where the story's beginning still is, or nothing was scrolled. */
export function sentenceInView(window: Window, sources: Sources): SentencePlace | null {
  const placed = placeBlocks(sources, down);
  const [first] = placed;
  if (first === undefined || first.at >= 0) return null;
  return sentenceAtLine(placed, window.innerHeight * READING_LINE, down);
}

/**
 * Remembers where the person was on the page.
 *
 * @returns goes back there, or to the sentence at which they have arrived since
 */
export function rememberPage(
  document: Document,
): (arrivedAt: SentencePlace | null, sources: Sources) => void {
  const place = pagePlace(document);
  return (arrivedAt, sources) => {
    restoreFocus(document, place);
    const source = arrivedAt === null ? undefined : sources.get(arrivedAt.block);
    const placed =
      source?.isConnected === true
        ? placeBlocks(sources, down).find(({ block }) => block === arrivedAt?.block)
        : undefined;
    if (!placed || arrivedAt === null) {
      restoreScroll(document, place);
      return;
    }
    const { element, at, isShared } = placed;
    scrollToLine(element, isShared ? at : rectOfLetter(element, arrivedAt.letter).top);
  };
}
