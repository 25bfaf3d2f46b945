import { READING_LINE } from './reading-flow';

/** CSS pixels. Nobody has begun to read above this. */
const TOP_PX = 4;

/** Puts off what would move the text that is being read. */
export interface LaterHiding {
  /** Hides the element now where nobody sees the text move, else as soon as it has left the window. */
  readonly hide: (element: Element) => void;
  /** Nothing waits any longer. */
  readonly clear: () => void;
}

/**
 * What is above the window the browser makes up for itself (scroll anchoring), and what is below the line that is being read moves nothing
 * above it. Between the two it waits.
 */
export function createLaterHiding(window: Window, hide: (element: Element) => void): LaterHiding {
  const waiting = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting || !waiting.delete(target)) continue;
      observer.unobserve(target);
      hide(target);
    }
  });
  const isAboveEye = (element: Element): boolean => {
    const { top, bottom } = Element.prototype.getBoundingClientRect.call(element);
    return bottom > 0 && top < window.innerHeight * READING_LINE && bottom > top;
  };
  return {
    hide(element) {
      if (waiting.has(element)) return;
      if (window.scrollY < TOP_PX || !isAboveEye(element)) {
        hide(element);
        return;
      }
      waiting.add(element);
      observer.observe(element);
    },
    clear() {
      observer.disconnect();
      waiting.clear();
    },
  };
}
