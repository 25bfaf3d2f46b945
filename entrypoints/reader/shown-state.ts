import type { ReaderState } from '../../components/Reader';

/** What the reader shows, and the one way to change it. */
export interface ShownState {
  readonly get: () => ReaderState;
  /** Changes it, and draws it. */
  readonly show: (change: Partial<ReaderState>) => void;
  /** Changes what the next drawing shows. */
  readonly note: (change: Partial<ReaderState>) => void;
}

/** @param draw called with the whole state after each change */
export function shownState(initial: ReaderState, draw: (state: ReaderState) => void): ShownState {
  let state = initial;
  const note: ShownState['note'] = (change) => {
    state = { ...state, ...change };
  };
  return {
    get: () => state,
    note,
    show(change) {
      note(change);
      draw(state);
    },
  };
}
