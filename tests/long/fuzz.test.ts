import fc from 'fast-check';
import { expect, inject, it } from 'vitest';
import { complaintsAbout } from '../hostile/check-page';
import { madeUpPages } from '../hostile/made-up';

const { seed } = inject('hostile').fuzz;

/** Milliseconds: about a twentieth of a second a page on a busy machine, and room. */
const TIMEOUT = 14_400_000;

it.each([10_000, 100_000])('%i pages that nobody wrote', { timeout: TIMEOUT }, async (numRuns) => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(madeUpPages, async (html) => {
      read++;
      expect(await complaintsAbout(html)).toEqual([]);
    }),
    // Another seed for each, so that the longer run is no repetition.
    { numRuns, seed: seed + numRuns },
  );
  console.log(`figures: ${read} made-up pages from seed ${seed + numRuns}, nothing wrong`);
});
