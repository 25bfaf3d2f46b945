import { expect } from '@playwright/test';
import { complaints, portions, report, slow, type Tried } from '../hostile/outcome.ts';
import { sharedPayloads } from '../hostile/shared-payloads.ts';
import { tryManyInFirefox } from '../hostile/try-in-firefox.ts';
import { test } from '../e2e/firefox/fixtures.ts';

/** Payloads in one article. */
const TOGETHER = 24;

const shared = sharedPayloads();
const all: Tried[] = [];

test.describe('every payload of public test suites, in Firefox', () => {
  test.skip(shared === null, 'READER_CORPUS holds no payloads');
  // Alone, one after another, where something is wrong.
  test.setTimeout(600_000);
  test.afterAll(() => console.log(`figures: Firefox: ${report(all)}`));
  for (const portion of portions(shared ?? [], TOGETHER))
    test(`from ${portion[0]?.id ?? ''}`, async ({ firefox, server }) => {
      const tried = await tryManyInFirefox(firefox, server, portion);
      all.push(...tried);
      expect(complaints(tried)).toEqual([]);
      expect(slow(tried)).toEqual([]);
    });
});
