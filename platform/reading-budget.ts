/**
 * Share of the time that reading the page again may take once it is cleaned. The bound that is promised is 1 %; the rest is for what is
 * seen of each change.
 */
export const READING_SHARE = 0.005;

/** Milliseconds of reading that may be spent at once: what comes while a page is still loading. Guess, to be measured. */
export const READING_BURST_MS = 60;

/** Says when the page may be read again, so that a page that never rests costs next to nothing. */
export interface ReadingBudget {
  /** The moment from which on there is something to spend. */
  readonly readyAt: () => number;
  /** @param ms that a reading took, without its pauses */
  readonly spend: (ms: number) => void;
  /** A new page: as much as in the beginning. */
  readonly refill: () => void;
}

/** @param now milliseconds on a clock that only goes forward */
export function createReadingBudget(now: () => number): ReadingBudget {
  let left = READING_BURST_MS;
  let at = now();
  const settle = (): void => {
    left = Math.min(READING_BURST_MS, left + (now() - at) * READING_SHARE);
    at = now();
  };
  return {
    readyAt() {
      settle();
      return left > 0 ? at : at - left / READING_SHARE;
    },
    spend(ms) {
      settle();
      left -= ms;
    },
    refill() {
      settle();
      left = READING_BURST_MS;
    },
  };
}
