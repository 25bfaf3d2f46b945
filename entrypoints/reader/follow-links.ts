import type { FootState } from '../../components/Foot';
import { noteAt } from '../../components/notes';
import type { Article } from '../../model/article';
import type { ReadingPlace, SentencePlace } from './reading-place';

/** Characters of the longest mark that calls a note: “[12]”, “*”, “a”. */
const MARK_MAX = 5;

export interface LinkFollowing {
  readonly dialog: HTMLDialogElement;
  readonly place: ReadingPlace;
  readonly article: () => Article;
  readonly scrolling: () => ScrollBehavior;
  /** Shows what stands at the foot; null for nothing. */
  readonly onFoot: (foot: FootState | null) => void;
}

/** Notes are shown where one reads; other links within the article are followed. Both ways lead back. */
export function followLinks({ dialog, place, article, scrolling, onFoot }: LinkFollowing) {
  let from: { readonly link: HTMLElement; readonly place: SentencePlace | null } | null = null;

  const back = (): void => {
    onFoot(null);
    // A note has moved nothing; a followed link has.
    if (from?.place) place.show(from.place);
    from?.link.focus({ preventScroll: true });
    from = null;
  };

  const jump = (anchor: string, link: HTMLElement): void => {
    if (link.closest('.foot')) {
      back();
      return;
    }
    const target = dialog.querySelector<HTMLElement>(`.pane [data-anchor="${CSS.escape(anchor)}"]`);
    if (target === null) return;
    const mark = link.textContent.trim();
    // A note stands behind its mark; what leads backwards is the way back from a note.
    const isAhead = (link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const note = isAhead && mark.length <= MARK_MAX ? noteAt(article().body, anchor) : null;
    from = { link, place: note ? null : place.current() };
    onFoot({ note, mark, isResumed: false });
    if (note) {
      dialog.querySelector<HTMLElement>('.foot')?.focus({ preventScroll: true });
      return;
    }
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center', behavior: scrolling() });
  };

  return { jump, back };
}
