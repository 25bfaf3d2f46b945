import { inject, describe, expect, it } from 'vitest';
import { complaintsAbout } from '../hostile/check-page';
import { hasOwnSanitiser } from '../hostile/other-judges';
import { parsedPage } from '../hostile/pages';
import { ownPayloads } from '../hostile/payloads/all';
import { pageWith } from './story';

describe('our own payloads, in an article and in all that the page says of itself', () => {
  it.each(ownPayloads.map(({ id, html }) => [id, html] as const))('%s', async (_id, html) => {
    expect(await complaintsAbout(pageWith(html))).toEqual([]);
    expect(await complaintsAbout(parsedPage({ id: 'one', html }))).toEqual([]);
  });
});

const shared = inject('hostile').payloads;

it.skipIf(shared === null)(
  'payloads of public test suites, one in twenty',
  { timeout: 120_000 },
  async () => {
    for (const payload of shared ?? [])
      expect(await complaintsAbout(parsedPage(payload)), payload.id).toEqual([]);
  },
);

it('this browser has a sanitiser of its own to compare with', () => {
  expect(hasOwnSanitiser).toBe(true);
});
