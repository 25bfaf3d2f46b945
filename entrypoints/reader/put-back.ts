import type { Translate } from '../../components/strings';
import type { RemovalId } from '../../model/safe-node';
import type { ReadingPlace } from './reading-place';
import type { ShownState } from './shown-state';

/** Characters of a removal's text that are read out when it is put back. Guess: one short line. */
const SAID_CHARACTERS = 80;

interface PutBack {
  readonly dialog: HTMLDialogElement;
  readonly place: ReadingPlace;
  readonly shown: ShownState;
  readonly scrolling: () => ScrollBehavior;
  readonly t: Translate;
  /** What is left out is another number now. */
  readonly onCount: () => void;
}

/** Shows a removal where it was, or takes it out again, and goes there. */
export function putBackOn({ dialog, place, shown, scrolling, t, onCount }: PutBack) {
  return (id: RemovalId, isBack: boolean): void => {
    const { article, putBack } = shown.get();
    const ids = new Set(putBack);
    if (isBack) ids.add(id);
    else ids.delete(id);
    const text = article.removals.find((each) => each.id === id)?.text.slice(0, SAID_CHARACTERS) ?? '';
    const said = t(isBack ? 'removed.saidBack' : 'removed.saidOut', text);
    place.keep(() => shown.show({ putBack: ids, said }));
    dialog
      .querySelector(`[data-removal="${id}"]`)
      ?.scrollIntoView({ block: 'center', behavior: scrolling() });
    onCount();
  };
}
