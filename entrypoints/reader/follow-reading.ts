import type { BlockId } from '../../model/safe-node';
import { readingFlow } from '../../platform/reading-flow';

/** What is told while a person reads on. */
export interface Reading {
  /** 0 at the beginning, 1 at the end. */
  readonly share: number;
  /** The heading under which is being read; null before the first. */
  readonly heading: BlockId | null;
}

export interface FollowedReading {
  /** Looks now. */
  readonly look: () => void;
  readonly stop: () => void;
  /** Aborted when it stops. */
  readonly signal: AbortSignal;
}

const HEADINGS = '.story :is(h2, h3, h4, h5, h6)[data-block]';

/** Milliseconds without a wheel after which the next turn of it turns the next page: a flick goes on for some time. Guess. */
const WHEEL_REST_MS = 150;

/**
 * Follows how far a person has read, once a frame at most, and marks the paragraph being read on the dialog's elements. Turns pages by the wheel.
 *
 */
export function followReading(
  dialog: HTMLDialogElement,
  onReading: (reading: Reading) => void,
): FollowedReading {
  let frame = 0;
  let marked: Element | null = null;
  const quit = new AbortController();
  const { signal } = quit;

  const mark = (line: number): void => {
    const root = dialog.getRootNode();
    if (dialog.dataset['focus'] !== 'paragraph' || !(root instanceof ShadowRoot)) {
      marked?.removeAttribute('data-current');
      marked = null;
      return;
    }
    const isDown = dialog.dataset['flow'] === 'scroll';
    const [x, y] = isDown
      ? [dialog.clientWidth / 2, line]
      : [dialog.clientWidth - line, dialog.clientHeight / 2];
    let found = root.elementFromPoint(x, y);
    while (found && found.parentElement?.className !== 'story') found = found.parentElement;
    if (!found || found === marked) return;
    marked?.removeAttribute('data-current');
    marked = found;
    found.setAttribute('data-current', '');
  };

  const look = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    const { share, line, distance } = readingFlow(dialog);
    let heading: BlockId | null = null;
    for (const each of dialog.querySelectorAll<HTMLElement>(HEADINGS)) {
      if (distance(each.getBoundingClientRect()) > line) break;
      heading = Number(each.dataset['block']);
    }
    const read = share();
    dialog.querySelector<HTMLElement>('.progress')?.style.setProperty('scale', `${read} 1`);
    mark(line);
    onReading({ share: read, heading });
  };
  const soon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };

  let rest: ReturnType<typeof setTimeout> | undefined;
  const onWheel = (event: WheelEvent): void => {
    const { flow } = dialog.dataset;
    const isInPanel = event.target instanceof Element && event.target.closest('.panel, .table, pre');
    if (flow === 'scroll' || isInPanel || event.ctrlKey || event.deltaX !== 0) return;
    event.preventDefault();
    if (flow === 'vertical') {
      readingFlow(dialog).move(event.deltaY);
      return;
    }
    if (rest === undefined) readingFlow(dialog).turn(Math.sign(event.deltaY), 'instant');
    clearTimeout(rest);
    rest = setTimeout(() => (rest = undefined), WHEEL_REST_MS);
  };
  // A finger, or the browser's own search, leaves a page half turned.
  const onScrollEnd = (): void => {
    const { flow } = dialog.dataset;
    if (flow === 'pages' || flow === 'columns') readingFlow(dialog).turn(0, 'smooth');
  };

  dialog.addEventListener('scroll', soon, { capture: true, passive: true, signal });
  dialog.addEventListener('scrollend', onScrollEnd, { capture: true, signal });
  dialog.addEventListener('wheel', onWheel, { passive: false, signal });
  dialog.ownerDocument.defaultView?.addEventListener('resize', soon, { signal });
  return {
    look,
    signal,
    stop() {
      cancelAnimationFrame(frame);
      clearTimeout(rest);
      quit.abort();
    },
  };
}
