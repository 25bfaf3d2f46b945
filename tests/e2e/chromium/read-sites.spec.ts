import type { Page } from '@playwright/test';
import { background } from '../../../scripts/browser/background.ts';
import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';
import { choose, chooseNothing } from '../sites.ts';
import { moveAbout } from '../spa.ts';

/** The long run makes 200 (tests/long/site-moves.spec.ts). */
const MOVES = 6;

const MADE = 'made.broadsheet.example';
const READ = { host: MADE, mode: 'read' } as const;

/** The part of the extension's own world that is used here. */
declare const chrome: { readonly windows: { create(what: { url: string }): Promise<unknown> } };

test.beforeEach(({ browserWithExtension }) => choose(browserWithExtension, READ));
test.afterEach(({ browserWithExtension }) => chooseNothing(browserWithExtension, MADE));

const article = (title: string) => ({ title, body: story(title, 12) });

/** Waits until the page has had every chance to open the reader. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 })));

test('an article opens in the reader by itself', async ({ page, server, reader }) => {
  await page.goto(serveMade(server, 'the-mill-that-turns-again-12345', article('A mill turns again')));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('A mill turns again');
});

test('where it was closed it stays closed: after a reload, and after Back', async ({
  page,
  server,
  reader,
}) => {
  const first = serveMade(server, 'closed-by-the-person-12345', article('A mill turns again'));
  const second = serveMade(server, 'another-page-of-the-site-12346', article('A second mill'));
  await page.goto(first);
  await expect(reader).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader).toHaveCount(0);
  await page.reload();
  await settled(page);
  await expect(reader).toHaveCount(0);
  await page.goto(second);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('A second mill');
  await page.goBack();
  await settled(page);
  await expect(reader).toHaveCount(0);
});

for (const [what, path] of [
  ['the homepage', ''],
  ['a search', 'find?q=mill-that-turns-again-12345'],
  ['a shop', 'shop/the-mill-that-turns-again-12345'],
  ['a video', 'video/the-mill-that-turns-again-12345'],
  ['a log-in', 'login/the-mill-that-turns-again-12345'],
  ['a section', 'politics'],
] as const)
  test(`${what} does not open by itself, even with a text on it`, async ({ page, server, reader }) => {
    await page.goto(serveMade(server, path, article('A mill turns again')));
    await settled(page);
    await expect(reader).toHaveCount(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  });

test('after in-page navigation the next article opens, open or closed, and the old never lingers', ({
  page,
  server,
  reader,
}) => moveAbout(page, server, reader, { path: 'in-page-navigation-of-a-mill', moves: MOVES }));

test('in two windows each page has its own reader, and closing one leaves the other', async ({
  page,
  server,
  reader,
  browserWithExtension,
}) => {
  await page.goto(serveMade(server, 'first-window-of-two-12345', article('A mill turns again')));
  await expect(reader).toBeVisible();
  const url = serveMade(server, 'second-window-of-two-12346', article('A second mill'));
  const worker = await background(browserWithExtension);
  const opened = page.context().waitForEvent('page', (each) => each.url() === url);
  await worker.evaluate((address) => chrome.windows.create({ url: address }), url);
  const other = await opened;
  const otherReader = other.locator('dialog.broadsheet.reader');
  await expect(otherReader.getByRole('heading', { level: 1 })).toHaveText('A second mill');
  await other.keyboard.press('Escape');
  await expect(otherReader).toHaveCount(0);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('A mill turns again');
  await other.close();
});

test('a page without an article stays as it is, also where its address promises one', async ({
  page,
  server,
  reader,
}) => {
  const body = `<h1>Headlines</h1><ul>${Array.from({ length: 30 }, (_nothing, index) => `<li><a href="/headline-of-the-day-${index}">Headline of the day number ${index}</a></li>`).join('')}</ul>`;
  await page.goto(serveMade(server, 'all-the-headlines-of-today-12345', { title: 'Headlines', body }));
  await settled(page);
  await expect.poll(() => page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  await expect(reader).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
