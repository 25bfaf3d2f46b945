import { tryInChromium, tryManyInChromium } from '../../hostile/try-in-chromium.ts';
import { complaints, portions } from '../../hostile/outcome.ts';
import { ownPayloads } from '../../hostile/payloads/all.ts';
import { sampleOf, sharedPayloads } from '../../hostile/shared-payloads.ts';
import { expect, test } from '../fixtures.ts';

/** Payloads in one article: enough to be quick, few enough that a failing one is soon found. */
const TOGETHER = 24;

test('payloads are alive: in the page itself they run', async ({ server, page, press, reader, notice }) => {
  const tried = await tryInChromium(
    { server, page, press, reader, notice },
    ownPayloads.filter(({ id }) => id.startsWith('handler')),
    'built',
  );
  expect(tried.ranInPage).toBeGreaterThan(10);
});

for (const [number, portion] of portions(ownPayloads, TOGETHER).entries())
  test(`our own payloads do nothing in the reader, part ${number + 1}`, async ({
    server,
    page,
    press,
    reader,
    notice,
  }) => {
    expect(complaints(await tryManyInChromium({ server, page, press, reader, notice }, portion))).toEqual([]);
  });

/** What a parser makes of mark-up that is left open shows only where the page came as it is. */
for (const payload of ownPayloads.filter(({ id }) => /^(?:mutation|form|name|script)-/.test(id)))
  test(`${payload.id}, parsed with the page, does nothing in the reader`, async ({
    server,
    page,
    press,
    reader,
    notice,
  }) => {
    expect(
      complaints([await tryInChromium({ server, page, press, reader, notice }, [payload], 'parsed')]),
    ).toEqual([]);
  });

const shared = sharedPayloads();
test.describe('payloads of public test suites, one in twenty', () => {
  test.skip(shared === null, 'READER_CORPUS holds no payloads');
  for (const [number, portion] of portions(sampleOf(shared ?? []), TOGETHER).entries())
    test(`part ${number + 1}`, async ({ server, page, press, reader, notice }) => {
      expect(complaints(await tryManyInChromium({ server, page, press, reader, notice }, portion))).toEqual(
        [],
      );
    });
});
