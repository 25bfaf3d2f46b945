import { complaints, portions, report, type Tried } from '../hostile/outcome.ts';
import { sharedPayloads } from '../hostile/shared-payloads.ts';
import { tryManyInChromium } from '../hostile/try-in-chromium.ts';
import { expect, test } from '../e2e/fixtures.ts';

/** Payloads in one article. */
const TOGETHER = 24;
/** Milliseconds of CPU that a page may take in the reader, from the press to the text. */
const CPU_MS_MAX = 2_000;

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
      expect(tried.filter(({ cpuMs }) => cpuMs !== null && cpuMs > CPU_MS_MAX)).toEqual([]);
    });
});
