import { complaints, portions, report, slow, type Tried } from '../hostile/outcome.ts';
import { sharedPayloads } from '../hostile/shared-payloads.ts';
import { tryManyInChromium } from '../hostile/try-in-chromium.ts';
import { expect, test } from '../e2e/fixtures.ts';

/** Payloads in one article. */
const TOGETHER = 24;

const shared = sharedPayloads();
const all: Tried[] = [];

test.describe('every payload of public test suites, in Chromium', () => {
  test.skip(shared === null, 'READER_CORPUS holds no payloads');
  // Alone, one after another, where something is wrong.
  test.setTimeout(240_000);
  test.afterAll(() => console.log(`figures: Chromium: ${report(all)}`));
  for (const portion of portions(shared ?? [], TOGETHER))
    test(`from ${portion[0]?.id ?? ''}`, async ({ server, page, press, reader, notice }) => {
      const tried = await tryManyInChromium({ server, page, press, reader, notice }, portion);
      all.push(...tried);
      expect(complaints(tried)).toEqual([]);
      expect(slow(tried)).toEqual([]);
    });
});
