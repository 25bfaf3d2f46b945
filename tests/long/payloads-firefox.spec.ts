import { expect } from '@playwright/test';
import { complaints, portions, report, type Tried } from '../hostile/outcome.ts';
import { sharedPayloads } from '../hostile/shared-payloads.ts';
import { tryManyInFirefox } from '../hostile/try-in-firefox.ts';
import { test } from '../e2e/firefox/fixtures.ts';

/** Payloads in one article. */
const TOGETHER = 24;
/** Articles in one Firefox. */
const PAGES_A_TEST = 20;

const shared = sharedPayloads();

test.describe('every payload of public test suites, in Firefox', () => {
  test.skip(shared === null, 'READER_CORPUS holds no payloads');
  test.setTimeout(1_200_000);
  for (const [number, part] of portions(shared ?? [], TOGETHER * PAGES_A_TEST).entries())
    test(`part ${number + 1}`, async ({ firefox, server }) => {
      const tried: Tried[] = [];
      for (const portion of portions(part, TOGETHER))
        tried.push(...(await tryManyInFirefox(firefox, server, portion)));
      console.log(`figures: Firefox: ${report(tried)}`);
      expect(complaints(tried)).toEqual([]);
    });
});
