/** Longest stretch of work before the page gets a turn: one frame at 60 Hz, in milliseconds. */
export const SLICE_MS = 16;

/** Looking at the clock costs more than a light step of work, so it is looked at once in so many steps at the most. */
const STEPS_PER_LOOK_MAX = 64;

/** Steps are as different as a bare node and a box of fifty blocks: the clock is looked at about once in so many milliseconds. */
const LOOK_MS = 0.5;

/** Margin so that the step that runs when the slice ends still ends within it, in milliseconds. */
const SLICE_MARGIN_MS = 4;

/** Work that cannot be left off begins in a slice of which no more than this is spent, in milliseconds. */
const FRESH_MS = 6;

/**
 * A page with more elements is a large one: what goes through all of them natively cannot be left off, so it is done another way there, or
 * left undone where no such page needs it. Selectors take some 0.1 µs an element; of some 1,100 labelled pages the largest has 10,126.
 */
export const LARGE_ELEMENTS = 20_000;

/** Of a page with more elements than this even a single look at each by its name takes a slice. */
export const HUGE_ELEMENTS = 200_000;

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
  /** Pauses where half of the slice is spent: before work that cannot be left off. */
  readonly rest: () => Promise<void>;
  /** Lets the page live, then begins a new slice. */
  readonly pause: () => Promise<void>;
}

export function createBudget(now: () => number, pause: () => Promise<void>): Budget {
  let sliceStart = now();
  let worked = 0;
  /** When the clock was looked at last, how many steps lie between two looks, and how many are left until the next. */
  let looked = sliceStart;
  let stride = 1;
  let left = 1;
  const budget: Budget = {
    isSpent() {
      if (--left > 0) return false;
      const at = now();
      const took = at - looked;
      stride =
        took > LOOK_MS
          ? Math.max(1, Math.floor((stride * LOOK_MS) / took))
          : Math.min(STEPS_PER_LOOK_MAX, stride * 2);
      looked = at;
      left = stride;
      return at >= sliceStart + SLICE_MS - SLICE_MARGIN_MS;
    },
    isOver: () => worked > bounds.workMs,
    async rest() {
      if (now() >= sliceStart + FRESH_MS) await budget.pause();
    },
    async pause() {
      worked += now() - sliceStart;
      await pause();
      sliceStart = looked = now();
      // What comes next may weigh more than what came before.
      stride = left = 1;
    },
  };
  return budget;
}
