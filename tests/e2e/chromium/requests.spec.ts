import type { Page, Request } from '@playwright/test';
import type { PageServer } from '../../../scripts/serve/server.ts';
import { expect, test } from '../fixtures.ts';

const PICTURES = 24;
const HOST = 'https://pictures.broadsheet.example';
const EVIL = 'https://evil.broadsheet.example';

/** The smallest GIF there is: one dot. */
const DOT = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

const paragraph = (number: number): string =>
  `<p>${number}. ${'The boat lay where it had lain for years, and nobody in the village could say whose it was. '.repeat(8)}</p>`;

/** Pictures that the page's own script would load late, so that none has come before the reader asks. */
const pictures = Array.from(
  { length: PICTURES },
  (_, number) =>
    `${paragraph(number)}<figure><img data-src="${HOST}/boat-${number}.jpg" alt="Boat ${number}" width="600" height="400"></figure>`,
).join('');

/** What would load by itself, if anything of it came through. */
const traps = `<p style="background:url(${EVIL}/style.png)">A line with a background, long enough to be read as a part of the story.</p>
<iframe src="${EVIL}/frame" loading="lazy"></iframe><video src="${EVIL}/film.mp4" preload="none"></video><object data="${EVIL}/object"></object>
<img src="${HOST}/dot.gif" alt=""><img hidden data-src="${EVIL}/hidden.png" alt=""><img width="1" height="1" data-src="${EVIL}/counter.gif" alt="">
<link rel="prefetch" href="${EVIL}/prefetch"><a href="/next" ping="${EVIL}/ping">on</a>`;

function serve(server: PageServer, name: string, body: string, head = ''): string {
  const url = `https://made.broadsheet.example/${name}`;
  server.serve(`${HOST}/dot.gif`, { contentType: 'image/gif', body: () => DOT });
  server.serve(url, {
    contentType: 'text/html; charset=utf-8',
    body: () =>
      `<!doctype html><html lang="en"><head><title>Whose boat</title>${head}</head><body><article><h1>Whose boat</h1>${body}</article></body></html>`,
  });
  return url;
}

/** Every request from now on, but for what the extension reads of its own. */
function watch(page: Page): readonly Request[] {
  const asked: Request[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension:')) asked.push(request);
  });
  return asked;
}

test('only pictures that the page names are asked for, each once, when they come near', async ({
  server,
  page,
  press,
  reader,
}) => {
  await page.goto(serve(server, 'boats', traps + pictures + paragraph(PICTURES)), {
    waitUntil: 'networkidle',
  });
  const asked = watch(page);
  await press();
  await expect(reader.getByAltText('Boat 0', { exact: true })).toBeVisible();
  await page.waitForLoadState('networkidle');
  const near = asked.length;
  expect(near).toBeGreaterThan(0);
  expect(near).toBeLessThan(PICTURES / 2);

  const last = reader.getByAltText(`Boat ${PICTURES - 1}`, { exact: true });
  for (let number = 0; number < PICTURES; number++)
    await reader.getByAltText(`Boat ${number}`, { exact: true }).scrollIntoViewIfNeeded();
  await expect(last).toHaveJSProperty('complete', true);

  expect(asked.map((request) => request.url()).sort()).toEqual(
    Array.from({ length: PICTURES }, (_, number) => `${HOST}/boat-${number}.jpg`).sort(),
  );
  expect(new Set(asked.map((request) => request.resourceType()))).toEqual(new Set(['image']));
});

for (const [policy, head, attribute, referrer] of [
  ['the browser’s own', '', '', 'https://made.broadsheet.example/'],
  ['the page’s', '<meta name="referrer" content="no-referrer">', '', undefined],
  ['the picture’s', '', 'referrerpolicy="no-referrer"', undefined],
] as const)
  test(`a picture is asked for under ${policy} referrer policy`, async ({ server, page, press, reader }) => {
    const picture = `<figure><img data-src="${HOST}/one.jpg" ${attribute} alt="One boat" width="600" height="400"></figure>`;
    const body = paragraph(0) + picture + paragraph(1) + paragraph(2);
    await page.goto(serve(server, `policy-${policy.length}`, body, head));
    const asking = page.waitForRequest(`${HOST}/one.jpg`);
    await press();
    await expect(reader.getByAltText('One boat')).toBeVisible();
    expect((await (await asking).allHeaders())['referer']).toBe(referrer);
  });
