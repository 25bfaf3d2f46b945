/** Longest stretch of work before the page gets a turn: one frame at 60 Hz, in milliseconds. */
export const SLICE_MS = 16;

/** Looking at the clock costs more than a step of work, so it is looked at once in so many steps. */
const STEPS_PER_LOOK = 64;

/** Margin so that the step that runs when the slice ends still ends within it, in milliseconds. */
const SLICE_MARGIN_MS = 4;

/** Bounds of one reading; beyond them the page is read as far as it goes and the rest is left out. */
export const bounds = {
  /** Nodes visited. HTML's own specification, one page, has about 300,000. */
  nodes: 1_500_000,
  /** UTF-16 code units of text taken in. The longest novels have about 4 million. */
  textLength: 12_000_000,
  /** Nested elements; Chromium itself stops nesting at 512 while parsing, scripts can go deeper. */
  depth: 10_000,
  /** Milliseconds of work on the walk: what takes longer is no page for reading (guess: ten times what the largest measured page takes). */
  workMs: 8_000,
} as const;

/** Work in slices: ask `isSpent` after every step, and `pause` where it is. */
export interface Budget {
  readonly isSpent: () => boolean;
  /** Whether all slices together have taken longer than any page may. */
  readonly isOver: () => boolean;
  /** Pauses where the slice is spent: between pieces of work that cannot be left off. */
  readonly rest: () => Promise<void>;
  /** Lets the page live, then begins a new slice. */
  readonly pause: () => Promise<void>;
}

export function createBudget(now: () => number, pause: () => Promise<void>): Budget {
  let sliceStart = now();
  let sliceEnd = sliceStart + SLICE_MS - SLICE_MARGIN_MS;
  let worked = 0;
  let steps = 0;
  const budget: Budget = {
    isSpent() {
      if (++steps % STEPS_PER_LOOK !== 0) return false;
      return now() >= sliceEnd;
    },
    isOver: () => worked > bounds.workMs,
    async rest() {
      if (now() >= sliceEnd) await budget.pause();
    },
    async pause() {
      worked += now() - sliceStart;
      await pause();
      sliceStart = now();
      sliceEnd = sliceStart + SLICE_MS - SLICE_MARGIN_MS;
    },
  };
  return budget;
}
