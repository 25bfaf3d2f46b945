import type { Page } from '@playwright/test';
import { buttonSays } from '../../../scripts/browser/button-says.ts';
import { revokeSite, grantSite } from '../../../scripts/browser/grant-site.ts';
import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';
import { sampleById } from '../sample-by-id.ts';
import { choose, chooseNothing, keepKinds, registered } from '../sites.ts';

const MADE = 'made.broadsheet.example';
const CLEAN = { host: MADE, mode: 'clean' } as const;
const TITLE = 'A mill turns again';

const box = (id: string) =>
  `<div id="${id}" class="box"><h2>Get the Millrace newsletter for free</h2><p>What the water says, every Friday</p><form><input type="email" aria-label="E-mail"><button type="button">Sign up</button></form></div>`;

const teasers = `<div id="more" class="related"><h3>Read also</h3><ul>${[
  'The sluice that froze',
  'Eleven winters of ice',
  'Who owns the water',
]
  .map((title, index) => `<li><a href="/story-${index}">${title}</a></li>`)
  .join('')}</ul></div>`;

const withBox = (id: string) => story(TITLE, 14).replace('<p>6. ', `${box(id)}<p>6. `);

const hidden = (page: Page) => page.locator('[data-broadsheet-hidden]');

test.afterEach(({ browserWithExtension }) => chooseNothing(browserWithExtension, MADE));

test('on a chosen site the call is hidden in the page, the story is whole, and the button counts', async ({
  page,
  server,
  browserWithExtension,
}) => {
  await choose(browserWithExtension, CLEAN);
  await page.goto(serveMade(server, 'clean', { title: TITLE, body: withBox('call') }));
  await expect(page.locator('#call')).toBeHidden();
  await expect(page.locator('p', { hasText: /^\d+\. / })).toHaveCount(14);
  await expect.poll(async () => (await buttonSays(browserWithExtension)).badge).toBe('1');
});

test('the page is byte for byte what it was when the site is switched off', async ({
  page,
  server,
  browserWithExtension,
}) => {
  const url = serveMade(server, 'traceless', { title: TITLE, body: withBox('call') });
  const state = () =>
    page.evaluate(() => [document.documentElement.outerHTML, document.adoptedStyleSheets.length]);
  await page.goto(url);
  const before = await state();
  await choose(browserWithExtension, CLEAN);
  await expect(page.locator('#call')).toBeHidden();
  await chooseNothing(browserWithExtension);
  await expect(page.locator('#call')).toBeVisible();
  expect(await state()).toEqual(before);
});

test('what a framework renders anew is hidden before it is drawn', async ({
  page,
  server,
  browserWithExtension,
}) => {
  await choose(browserWithExtension, CLEAN);
  await page.goto(serveMade(server, 'anew', { title: TITLE, body: withBox('call') }));
  await expect(page.locator('#call')).toBeHidden();
  const heights = await page.evaluate(async () => {
    const seen: number[] = [];
    for (let time = 0; time < 30; time++) {
      const old = document.querySelector('#call');
      const anew = old?.cloneNode(true) as HTMLElement;
      anew.removeAttribute('data-broadsheet-hidden');
      old?.replaceWith(anew);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      seen.push(anew.offsetHeight);
    }
    return seen;
  });
  expect(heights).toEqual(Array(30).fill(0));
});

test('what a page takes our mark from is marked again', async ({ page, server, browserWithExtension }) => {
  await choose(browserWithExtension, CLEAN);
  await page.goto(serveMade(server, 'stripped', { title: TITLE, body: withBox('call') }));
  await expect(page.locator('#call')).toBeHidden();
  await page.locator('#call').evaluate((element) => element.removeAttribute('data-broadsheet-hidden'));
  await expect(page.locator('#call')).toBeHidden();
});

test('a box that comes later is hidden, and the paragraph that is read does not move', async ({
  page,
  server,
  browserWithExtension,
}) => {
  await choose(browserWithExtension, CLEAN);
  await page.goto(serveMade(server, 'later', { title: TITLE, body: withBox('call') }));
  await expect(page.locator('#call')).toBeHidden();
  const read = page.locator('p', { hasText: /^10\. / });
  await read.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const place = () => read.evaluate((element) => Math.round(element.getBoundingClientRect().top));
  const before = await place();
  await page.evaluate(
    (html) => {
      const paragraph = [...document.querySelectorAll('p')].find(({ textContent }) =>
        textContent.startsWith('3. '),
      );
      paragraph?.insertAdjacentHTML('afterend', html);
    },
    box('late').replace('Millrace', 'Sluice'),
  );
  await expect(page.locator('#late')).toBeHidden();
  expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
});

test('a kind of promotion that the settings keep stays in the page', async ({
  page,
  server,
  browserWithExtension,
}) => {
  await choose(browserWithExtension, CLEAN);
  const url = serveMade(server, 'kept-kind', {
    title: TITLE,
    body: withBox('call').replace('<p>9. ', `${teasers}<p>9. `),
  });
  await page.goto(url);
  await expect(page.locator('#call')).toBeHidden();
  await expect(page.locator('#more')).toBeHidden();
  await keepKinds(browserWithExtension, ['newsletter']);
  await page.reload();
  await expect(page.locator('#more')).toBeHidden();
  await expect(page.locator('#call')).toBeVisible();
  await keepKinds(browserWithExtension, []);
});

test('a list of headlines is left alone', async ({ page, browserWithExtension }) => {
  const list = sampleById('list-page--section--en');
  const host = new URL(list.url).hostname.replace(/^www\./, '');
  await choose(browserWithExtension, { host, mode: 'clean' });
  await page.goto(list.url);
  await expect(page.getByRole('heading').first()).toBeVisible();
  await expect(hidden(page)).toHaveCount(0);
  await chooseNothing(browserWithExtension, host);
});

test('the reader opens on a cleaned page, and lists what is hidden there', async ({
  page,
  server,
  press,
  reader,
  browserWithExtension,
}) => {
  await choose(browserWithExtension, CLEAN);
  await page.goto(serveMade(server, 'both', { title: TITLE, body: withBox('call') }));
  await expect(page.locator('#call')).toBeHidden();
  await press();
  await expect(reader.getByRole('button', { name: '1 removed' })).toBeVisible();
});

test('who withdraws the permission in the browser has the page as it is; who gives it again has the choice back', async ({
  page,
  server,
  browserWithExtension,
}) => {
  await choose(browserWithExtension, CLEAN);
  const url = serveMade(server, 'withdrawn', { title: TITLE, body: withBox('call') });
  await page.goto(url);
  await expect(page.locator('#call')).toBeHidden();
  await revokeSite(browserWithExtension, MADE);
  await expect(page.locator('#call')).toBeVisible();
  expect(await registered(browserWithExtension)).toEqual([]);
  await grantSite(browserWithExtension, MADE);
  await expect(page.locator('#call')).toBeHidden();
  await page.reload();
  await expect(page.locator('#call')).toBeHidden();
});

test('on all other sites there is nothing of ours', async ({ page, browserWithExtension, context }) => {
  await choose(browserWithExtension, CLEAN);
  const session = await context.newCDPSession(page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { name } }) => worlds.push(name));
  await session.send('Runtime.enable');
  await page.goto(sampleById('call-box--ferry--en').url);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(worlds.filter((name) => name.includes('Broadsheet'))).toEqual([]);
});
