import type { Budget } from './budget';

/** Work that can be left off after each step: it yields, and in the end returns what it came to. */
export type Steps<Value> = Generator<undefined, Value>;

/** Does the work in slices, so that the page stays alive. */
export async function inSlices<Value>(steps: Steps<Value>, budget: Budget): Promise<Value> {
  await budget.rest(); // what comes before the first step may go through the whole page once
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (budget.isSpent()) await budget.pause();
  }
}

/** Does the work in one go: for a few lines of text, and for tests. */
export function atOnce<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
