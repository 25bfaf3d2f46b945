import { createHtml, createShadowHost } from './shadow-host';

/** What the page must not hear of what is done in the panel. */
const KEPT_FROM_PAGE = ['keydown', 'keyup', 'click', 'mousedown', 'pointerdown', 'wheel', 'focusin'] as const;

/** A panel beside a page that stays in use. */
export interface PanelHost {
  readonly region: HTMLElement;
  /** The focus goes back to where it was. */
  readonly close: () => void;
}

/**
 * Opens an empty panel at the side of the page, above everything on it.
 *
 * @param css style sheets as text
 * @param onLeave the person presses Escape in it
 */
export function openPanel(document: Document, css: string, onLeave: () => void): PanelHost {
  const { activeElement } = document;
  const { element: host, root } = createShadowHost(document, css);
  const region = createHtml(document, 'div');
  region.className = 'broadsheet ledger';
  root.append(region);
  document.documentElement.append(host);
  // In the top layer no z-index of the page's can hide it.
  region.popover = 'manual';
  region.showPopover();
  for (const type of KEPT_FROM_PAGE) region.addEventListener(type, (event) => event.stopPropagation());
  region.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onLeave();
  });
  return {
    region,
    close() {
      host.remove();
      if (activeElement instanceof HTMLElement && activeElement.isConnected)
        activeElement.focus({ preventScroll: true });
    },
  };
}
