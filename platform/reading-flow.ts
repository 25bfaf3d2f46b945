/** How an article goes on: down, in vertical lines to the side, or page by page. Set on the dialog as `data-flow`. */
export type FlowName = 'scroll' | 'vertical' | 'pages' | 'columns';

/**
 * Share of the window, from where reading in it begins, at which a person is taken to be reading. Guess, to be measured: the
 * sentence that crosses this line is the one being read.
 */
export const READING_LINE = 0.25;

/** CSS pixels by which layout may be off a page's edge. */
const ROUNDING_PX = 2;

/** Share of a page below whose top is being read: its first lines. */
const PAGE_LINE = 0.1;

/** Share of the window that one turn moves where there are no pages: a line or two stay in view. */
const TURN = 0.9;

/** The way through an article. Distances are CSS pixels along the reading, counted from where the window begins. */
export interface ReadingFlow {
  /** Where in the window a person is taken to be reading. */
  readonly line: number;
  /** How far behind the window's beginning something stands; below 0 where it is past. */
  readonly distance: (rect: DOMRectReadOnly) => number;
  /** Reads on by so much; a page is never shown in part. */
  readonly move: (by: number, behavior?: ScrollBehavior) => void;
  /** Turns a page; false where the browser's own scrolling does it. */
  readonly turn: (pages: number, behavior: ScrollBehavior) => boolean;
  /** How much has been passed: 0 at the beginning, 1 at the end. */
  readonly share: () => number;
}

const clamp = (value: number, most: number): number => Math.min(Math.max(0, value), Math.max(0, most));

/** Down the window, as every page scrolls. */
function scrollFlow(dialog: HTMLElement): ReadingFlow {
  const top = dialog.getBoundingClientRect().top;
  const { clientHeight } = dialog;
  return {
    line: clientHeight * READING_LINE,
    distance: (rect) => rect.top - top,
    move: (by, behavior = 'instant') => dialog.scrollBy({ top: by, behavior }),
    turn: () => false,
    share: () => clamp(dialog.scrollTop / Math.max(1, dialog.scrollHeight - clientHeight), 1),
  };
}

/** Vertical lines, from right to left. */
function verticalFlow(pane: HTMLElement): ReadingFlow {
  const { right } = pane.getBoundingClientRect();
  const { clientWidth } = pane;
  const move = (by: number, behavior: ScrollBehavior = 'instant') => pane.scrollBy({ left: -by, behavior });
  return {
    line: clientWidth * READING_LINE,
    distance: (rect) => right - rect.right,
    move,
    turn(pages, behavior) {
      move(pages * clientWidth * TURN, behavior);
      return true;
    },
    share: () => clamp(-pane.scrollLeft / Math.max(1, pane.scrollWidth - clientWidth), 1),
  };
}

/** Page by page. Distances count down one column and on at the top of the next. */
function pagedFlow(pane: HTMLElement, columns: number): ReadingFlow {
  const bounds = pane.getBoundingClientRect();
  const sign = getComputedStyle(pane).direction === 'rtl' ? -1 : 1;
  const { clientWidth: width, clientHeight: height } = pane;
  const columnOf = (rect: DOMRectReadOnly): number => {
    const start = sign > 0 ? rect.left - bounds.left : bounds.right - rect.right;
    return Math.floor(((start + ROUNDING_PX) / width) * columns);
  };
  const last = (): number => {
    const end = pane.querySelector('.end')?.getBoundingClientRect();
    return end ? Math.floor(columnOf(end) / columns) + current() : 0;
  };
  const current = (): number => Math.round((sign * pane.scrollLeft) / width);
  const show = (page: number, behavior: ScrollBehavior): void =>
    pane.scrollTo({ left: sign * width * clamp(page, last()), behavior });
  return {
    line: height * PAGE_LINE,
    distance: (rect) => columnOf(rect) * height + rect.top - bounds.top,
    move: (by, behavior = 'instant') => show(current() + Math.floor((by + 1) / (height * columns)), behavior),
    turn(pages, behavior) {
      show(current() + pages, behavior);
      return true;
    },
    share: () => clamp(current() / Math.max(1, last()), 1),
  };
}

/** Measured anew for each use: windows, preferences and articles change. */
export function readingFlow(dialog: HTMLElement): ReadingFlow {
  const pane = dialog.querySelector<HTMLElement>('.pane');
  const name = dialog.dataset['flow'];
  if (pane === null || name === undefined || name === 'scroll') return scrollFlow(dialog);
  if (name === 'vertical') return verticalFlow(pane);
  return pagedFlow(pane, Number(getComputedStyle(pane).getPropertyValue('--columns')) || 1);
}
