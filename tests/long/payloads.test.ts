import { expect, inject, it } from 'vitest';
import { complaintsAbout } from '../hostile/check-page';
import { parsedPage } from '../hostile/pages';
import { pageWith } from '../engine/story';

const shared = inject('hostile').payloads;

/** Milliseconds: about a tenth of a second a payload on a busy machine, and room. */
const TIMEOUT = 3_600_000;

it.skipIf(shared === null)(
  'every payload of public test suites, in an article and in all that the page says of itself',
  { timeout: TIMEOUT },
  async () => {
    const wrong: string[] = [];
    for (const payload of shared ?? [])
      for (const html of [pageWith(payload.html), parsedPage(payload)])
        wrong.push(...(await complaintsAbout(html)).map((each) => `${payload.id}: ${each}`));
    console.log(`figures: ${shared?.length ?? 0} payloads in the engine, ${wrong.length} things wrong`);
    expect(wrong).toEqual([]);
  },
);
