import { watchOverlay } from './overlay-watchdog';
import { dyePageScrollbar } from './page-scrollbar';
import { printOnly } from './print-sheet';
import { createHtml, createShadowHost } from './shadow-host';
import { showRoot } from './shown-root';

/** What the page must not hear of what is done in the overlay, as far as it does not listen first. */
const KEPT_FROM_PAGE = [
  'keydown', 'keyup', 'keypress', 'click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup',
  'touchstart', 'touchmove', 'touchend', 'wheel', 'contextmenu', 'copy', 'dragstart', 'focusin', 'focusout',
] as const; // prettier-ignore

export interface OverlayOptions {
  readonly document: Document;
  /** Style sheets as text. */
  readonly css: string;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  /** The person wants to leave: Escape, or the back gesture of a phone. */
  readonly onLeave: () => void;
  /** The page covered or removed the overlay again and again; it is gone now. */
  readonly onCovered: () => void;
}

/** A modal dialog above the page, in a root that the page cannot look into. */
export interface Overlay {
  /** The element of ours on the page. */
  readonly host: HTMLElement;
  /** Scrolls, and holds what is shown. */
  readonly dialog: HTMLDialogElement;
  /** Takes everything off the page again; focus goes back to where it was. */
  readonly close: () => void;
}

/** A document that can show a modal dialog; SVG and XML documents cannot. */
export const canShowOverlay = (document: Document): boolean =>
  document.documentElement instanceof HTMLElement &&
  typeof HTMLDialogElement.prototype.showModal === 'function';

/** Opens an empty overlay over the page. */
export function openOverlay({ document, css, now, onLeave, onCovered }: OverlayOptions): Overlay {
  const { element: host, root } = createShadowHost(document, css);
  const dialog = createHtml(document, 'dialog');
  dialog.className = 'broadsheet reader';
  // The dialog itself takes the focus, so that space, arrows and Page Down scroll it at once.
  dialog.tabIndex = -1;
  dialog.autofocus = true;
  root.append(dialog);

  let hideRootAgain = (): void => undefined;
  const show = (): void => {
    hideRootAgain();
    hideRootAgain = showRoot(document);
    // Removing, not closing: closing would focus the page, which hears of that. Removed, it still counts as open.
    host.remove();
    dialog.removeAttribute('open');
    document.documentElement.append(host);
    dialog.showModal();
  };

  for (const type of KEPT_FROM_PAGE) dialog.addEventListener(type, (event) => event.stopPropagation());
  dialog.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    // Without this Firefox closes a dialog of the page along with ours.
    event.preventDefault();
    onLeave();
  });
  dialog.addEventListener('cancel', (event) => {
    if (event.target !== dialog) return;
    event.preventDefault();
    onLeave();
  });

  show();
  const takeBackColour = dyePageScrollbar({ document, dialog });
  const stopPrinting = printOnly(document);
  const stopWatching = watchOverlay({
    document,
    host,
    dialog,
    now,
    rescue() {
      const { scrollTop } = dialog;
      show();
      dialog.scrollTop = scrollTop;
    },
    giveUp() {
      close();
      onCovered();
    },
  });

  const close = (): void => {
    stopWatching();
    stopPrinting();
    takeBackColour();
    // Closing before removing: only closing gives the focus back.
    if (dialog.open) dialog.close();
    host.remove();
    hideRootAgain();
  };
  return { host, dialog, close };
}
