import { READING_LINE } from './reading-flow';

/** Where a person was on the page: to be left, and found again, exactly so. */
export interface PagePlace {
  readonly focused: Element | null;
  /** CSS pixels. */
  readonly left: number;
  readonly top: number;
}

/** The element that has the focus, through open shadow roots. */
export function deepActiveElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

export const pagePlace = (document: Document): PagePlace => ({
  focused: deepActiveElement(document),
  left: document.defaultView?.scrollX ?? 0,
  top: document.defaultView?.scrollY ?? 0,
});

const canFocus = (element: Element): element is HTMLElement | SVGElement =>
  element instanceof HTMLElement || element instanceof SVGElement;

/** Gives the focus back without scrolling to it; closing the dialog has mostly done so already. */
export function restoreFocus(document: Document, { focused }: PagePlace): void {
  const active = deepActiveElement(document);
  if (active === focused || focused?.isConnected !== true) return;
  if (focused === document.body || focused === document.documentElement) {
    if (active && canFocus(active)) active.blur();
  } else if (canFocus(focused)) focused.focus({ preventScroll: true });
}

/** Also where the page asks for smooth scrolling: nobody wants to watch the way back. */
export function restoreScroll(document: Document, { left, top }: PagePlace): void {
  document.defaultView?.scrollTo({ left, top, behavior: 'instant' });
}

/**
 * Scrolls the page, and what scrolls in it, so that a place of an element comes to the reading line, clear of bars that stick
 * to the window's top.
 *
 * @param top of the place, in CSS pixels from the window's top
 */
export function scrollToLine(element: Element, top: number): void {
  const offset = top - element.getBoundingClientRect().top;
  element.scrollIntoView({ block: 'start', behavior: 'instant' });
  const window = element.ownerDocument.defaultView;
  if (!window) return;
  const current = element.getBoundingClientRect().top + offset;
  window.scrollBy({ top: current - window.innerHeight * READING_LINE, behavior: 'instant' });
}
