import fc from 'fast-check';
import { inject, expect, it } from 'vitest';
import { complaintsAbout } from '../hostile/check-page';
import { madeUpPages } from '../hostile/made-up';

const { runs, seed } = inject('hostile').fuzz;

it(`${runs} pages that nobody wrote, from seed ${seed}`, { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(madeUpPages, async (html) => {
      expect(await complaintsAbout(html)).toEqual([]);
    }),
    { numRuns: runs, seed },
  );
});
