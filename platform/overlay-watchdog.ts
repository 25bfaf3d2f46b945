/** How often the overlay is put on top again within the time below. A page that covers it more often means it. */
export const RESCUES_MAX = 3;

/** Milliseconds within which rescues are counted. Guess, to be measured: an hour's reading meets several late pop-ups. */
export const RESCUE_WINDOW_MS = 60_000;

/** Milliseconds for one incident to be over: a modal that opens takes the focus and tells of it in two events. */
const INCIDENT_MS = 50;

interface Watched {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly dialog: HTMLDialogElement;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  /** Puts the overlay on top again. */
  readonly rescue: () => void;
  readonly giveUp: () => void;
}

/** Something of the page's that has come to stand above everything that was opened before it. */
const isAbove = ({ type, target }: Event): boolean =>
  type === 'fullscreenchange' || (target instanceof Element && target.matches(':modal, :popover-open'));

/**
 * Sees when the page removes or hides the overlay, or opens something above it, and has it put on top again.
 *
 * @returns stops watching
 */
export function watchOverlay({ document, host, dialog, now, rescue, giveUp }: Watched): () => void {
  let rescues: number[] = [];
  let incident: ReturnType<typeof setTimeout> | undefined;

  const answer = (): void => {
    incident = undefined;
    const since = now() - RESCUE_WINDOW_MS;
    rescues = rescues.filter((at) => at > since);
    if (rescues.length >= RESCUES_MAX) {
      giveUp();
      return;
    }
    rescues.push(now());
    rescue();
    observe();
  };
  const lost = (): void => {
    incident ??= setTimeout(answer, INCIDENT_MS);
  };

  const look = (): void => {
    if (!host.isConnected || !dialog.open || !dialog.checkVisibility()) lost();
  };
  const observer = new MutationObserver(look);
  // Tells also when a style sheet hides the page's root, and with it all that is on the page.
  const sizes = new ResizeObserver(look);
  sizes.observe(dialog);
  // A page may replace its root element; the new one has to be watched then.
  const observe = (): void => {
    observer.disconnect();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true, attributeFilter: ['style', 'class'] });
  };

  const covered = (event: Event): void => {
    if (event.target !== host && isAbove(event)) lost();
  };
  // Nothing outside a modal dialog can be focused, unless a later one lies above it.
  const stolen = (event: FocusEvent): void => {
    if (event.target !== host && event.target !== document.documentElement) lost();
  };

  observe();
  const quit = new AbortController();
  const options = { capture: true, signal: quit.signal };
  document.addEventListener('toggle', covered, options);
  document.addEventListener('fullscreenchange', covered, options);
  document.addEventListener('focusin', stolen, options);
  return () => {
    clearTimeout(incident);
    observer.disconnect();
    sizes.disconnect();
    quit.abort();
  };
}
