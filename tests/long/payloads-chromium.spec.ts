import { complaints, portions, report, type Tried } from '../hostile/outcome.ts';
import { sharedPayloads } from '../hostile/shared-payloads.ts';
import { tryManyInChromium } from '../hostile/try-in-chromium.ts';
import { expect, test } from '../e2e/fixtures.ts';

/** Payloads in one article. */
const TOGETHER = 24;
/** Articles in one test: a failing one does not hide the others. */
const PAGES_A_TEST = 20;
/** Milliseconds of CPU that a page may take in the reader, from the press to the text. */
const CPU_MS_MAX = 2_000;

const shared = sharedPayloads();

test.describe('every payload of public test suites, in Chromium', () => {
  test.skip(shared === null, 'READER_CORPUS holds no payloads');
  test.setTimeout(1_200_000);
  for (const [number, part] of portions(shared ?? [], TOGETHER * PAGES_A_TEST).entries())
    test(`part ${number + 1}`, async ({ server, page, press, reader, notice }) => {
      const tried: Tried[] = [];
      for (const portion of portions(part, TOGETHER))
        tried.push(...(await tryManyInChromium({ server, page, press, reader, notice }, portion)));
      console.log(report(tried));
      expect(complaints(tried)).toEqual([]);
      expect(tried.filter(({ cpuMs }) => cpuMs !== null && cpuMs > CPU_MS_MAX)).toEqual([]);
    });
});
