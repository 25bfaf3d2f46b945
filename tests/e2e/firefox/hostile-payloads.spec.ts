import { expect } from '@playwright/test';
import { complaints, portions } from '../../hostile/outcome.ts';
import { ownPayloads } from '../../hostile/payloads/all.ts';
import { sampleOf, sharedPayloads } from '../../hostile/shared-payloads.ts';
import { tryManyInFirefox } from '../../hostile/try-in-firefox.ts';
import { test } from './fixtures.ts';

/** Payloads in one article: enough to be quick, few enough that a failing one is soon found. */
const TOGETHER = 24;

test('our own payloads do nothing in the reader', async ({ firefox, server }) => {
  test.slow();
  for (const portion of portions(ownPayloads, TOGETHER))
    expect(complaints(await tryManyInFirefox(firefox, server, portion))).toEqual([]);
});

const shared = sharedPayloads();
test('payloads of public test suites, one in twenty, do nothing in the reader', async ({
  firefox,
  server,
}) => {
  test.skip(shared === null, 'READER_CORPUS holds no payloads');
  test.slow();
  for (const portion of portions(sampleOf(shared ?? []), TOGETHER))
    expect(complaints(await tryManyInFirefox(firefox, server, portion))).toEqual([]);
});
