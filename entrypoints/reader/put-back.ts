import type { Translate } from '../../components/strings';
import type { RemovalId } from '../../model/safe-node';
import type { ReadingPlace } from './reading-place';
import type { ShownState } from './shown-state';

/** Characters of a removal's text that are read out when it is put back. Guess: one short line. */
const SAID_CHARACTERS = 80;

interface PutBackOptions {
  readonly dialog: HTMLDialogElement;
  readonly place: ReadingPlace;
  readonly shown: ShownState;
  readonly scrolling: () => ScrollBehavior;
  readonly t: Translate;
  /** What is left out is another number now. */
  readonly onCount: () => void;
}

export interface PutBack {
  /** Shows removals where they were, or takes them out again, and goes to the first of them. */
  readonly set: (removals: readonly RemovalId[], isBack: boolean) => void;
  /** As before the last step; the steps before it can be undone after it. */
  readonly undo: () => void;
  /** The article was read anew: the numbers of its removals are others now. */
  readonly forget: () => void;
  /** Goes to where a removal stands, or stood. */
  readonly show: (removal: RemovalId) => void;
}

export function putBackOn({ dialog, place, shown, scrolling, t, onCount }: PutBackOptions): PutBack {
  const steps: ReadonlySet<RemovalId>[] = [];

  const find = (id: RemovalId): HTMLElement | null =>
    dialog.querySelector(`.pane :is([data-removal="${id}"], [data-gap~="${id}"])`);

  const change = (putBack: ReadonlySet<RemovalId>, said: string): void => {
    place.keep(() => shown.show({ putBack, said, canUndo: steps.length > 0 }));
    onCount();
  };

  const said = (removals: readonly RemovalId[], isBack: boolean): string => {
    const [only, ...others] = removals;
    if (others.length > 0) return t(isBack ? 'removed.saidManyBack' : 'removed.saidManyOut', removals.length);
    const text = shown.get().article.removals.find(({ id }) => id === only)?.text ?? '';
    return t(isBack ? 'removed.saidBack' : 'removed.saidOut', text.slice(0, SAID_CHARACTERS));
  };

  const scrollTo = (element: Element | null): void =>
    element?.scrollIntoView({ block: 'center', behavior: scrolling() });

  return {
    set(removals, isBack) {
      const { putBack } = shown.get();
      const changed = removals.filter((id) => putBack.has(id) !== isBack);
      const [first] = changed;
      if (first === undefined) return;
      steps.push(putBack);
      const after = new Set(putBack);
      for (const id of changed) if (isBack) after.add(id); else after.delete(id); // prettier-ignore
      change(after, said(changed, isBack));
      scrollTo(find(first));
    },
    undo() {
      const before = steps.pop();
      if (before === undefined) return;
      const { removals } = shown.get().article;
      change(before, t('removed.saidUndone', removals.length - before.size));
      // The button is gone with the last step; the keyboard goes on in the panel.
      if (steps.length === 0) dialog.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
    },
    forget() {
      steps.length = 0;
      shown.note({ canUndo: false, current: null });
    },
    show(removal) {
      const element = find(removal);
      scrollTo(element);
      (element?.querySelector<HTMLElement>(':scope > button') ?? element)?.focus({ preventScroll: true });
    },
  };
}
