import type { ReaderState } from '../../components/Reader';
import type { NoticeCode } from '../../components/string-keys';
import type { Article } from '../../model/article';
import type { OpenReaderOptions } from './reader-options';

/** What the reader shows, and the one way to change it. */
export interface ShownState {
  readonly get: () => ReaderState;
  /** Changes it, and draws it. */
  readonly show: (change: Partial<ReaderState>) => void;
  /** Says what went wrong; once it went well, it is no longer said. */
  readonly settle: (code: NoticeCode, isWell: boolean) => void;
  /** Changes what the next drawing shows. */
  readonly note: (change: Partial<ReaderState>) => void;
}

/**
 * What is shown first.
 *
 * @param article or its beginning, where the rest comes after
 */
export const firstState = (
  article: Article,
  isBusy: boolean,
  { looks, known }: Pick<OpenReaderOptions, 'looks' | 'known'>,
): ReaderState => ({
  article,
  putBack: new Set(),
  ...looks,
  lacksHyphens: false,
  Beside: null,
  panel: null,
  teaching: null,
  remembering: known.remembering,
  foot: null,
  view: null,
  minutesLeft: null,
  heading: null,
  said: '',
  current: null,
  canUndo: false,
  trouble: null,
  isBusy,
});

/** @param draw called with the whole state after each change */
export function shownState(initial: ReaderState, draw: (state: ReaderState) => void): ShownState {
  let state = initial;
  const note: ShownState['note'] = (change) => {
    state = { ...state, ...change };
  };
  const show: ShownState['show'] = (change) => {
    note(change);
    draw(state);
  };
  return {
    get: () => state,
    note,
    show,
    settle(code, isWell) {
      if (!isWell) show({ trouble: code });
      else if (state.trouble === code) show({ trouble: null });
    },
  };
}
