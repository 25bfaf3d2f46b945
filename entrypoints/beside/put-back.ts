import { removedItemId } from '../../components/RemovedItem';
import type { Translate } from '../../components/strings';
import type { RemovalId } from '../../model/safe-node';
import { putBackSteps } from '../ledger/put-back-steps';
import { saidOfStep } from '../ledger/said-of-step';
import type { ReadingPlace } from '../reader/reading-place';
import type { ShownState } from '../reader/shown-state';

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
  /** Goes to its entry in the ledger, which is open. */
  readonly showEntry: (removal: RemovalId) => void;
}

export function putBackOn({ dialog, place, shown, scrolling, t, onCount }: PutBackOptions): PutBack {
  const steps = putBackSteps();

  const find = (id: RemovalId): HTMLElement | null =>
    dialog.querySelector(`.pane :is([data-removal="${id}"], [data-gap~="${id}"])`);

  const change = (putBack: ReadonlySet<RemovalId>, said: string): void => {
    place.keep(() => shown.show({ putBack, said, canUndo: steps.canUndo() }));
    onCount();
  };

  const scrollTo = (element: Element | null): void =>
    element?.scrollIntoView({ block: 'center', behavior: scrolling() });

  return {
    set(removals, isBack) {
      const { putBack, article } = shown.get();
      const step = steps.step(putBack, removals, isBack);
      if (step === null) return;
      change(step.after, saidOfStep(t, article.removals, step.changed, isBack));
      scrollTo(find(step.changed[0]));
    },
    undo() {
      const before = steps.undo();
      if (before === null) return;
      change(before, t('removed.saidUndone', shown.get().article.removals.length - before.size));
      // The button is gone with the last step; the keyboard goes on in the panel.
      if (!steps.canUndo()) dialog.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true });
    },
    forget() {
      steps.forget();
      shown.note({ canUndo: false, current: null });
    },
    show(removal) {
      const element = find(removal);
      scrollTo(element);
      (element?.querySelector<HTMLElement>(':scope > button') ?? element)?.focus({ preventScroll: true });
    },
    showEntry(removal) {
      shown.show({ current: removal });
      const entry = dialog.querySelector<HTMLElement>(`#${removedItemId(removal)}`);
      entry?.focus({ preventScroll: true });
      entry?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    },
  };
}
