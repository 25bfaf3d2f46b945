import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';
import { choose, chooseNothing } from '../sites.ts';

const MADE = 'made.broadsheet.example';
const READ = { host: MADE, mode: 'read' } as const;

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

test('after in-page navigation the next article opens, open or closed, and the old never lingers', async ({
  page,
  server,
  reader,
}) => {
  const url = serveMade(server, 'in-page-navigation-one-10000', article('Mill number 0'));
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(url);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Mill number 0');
  for (let turn = 1; turn <= 6; turn++) {
    if (turn % 2 === 0) {
      await page.keyboard.press('Escape');
      await expect(reader).toHaveCount(0);
    }
    await page.evaluate(
      ([number, html]) => {
        history.pushState(null, '', `/in-page-navigation-${number}-1000${number}`);
        setTimeout(() => {
          document.title = `Mill number ${String(number)}`;
          const old = document.querySelector('article');
          if (old) old.outerHTML = html;
        }, 200);
      },
      [turn, story(`Mill number ${turn}`, 12).replaceAll('mill', `mill ${turn}`)] as const,
    );
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(`Mill number ${turn}`);
    await expect(reader).toHaveCount(1);
  }
  expect(errors).toEqual([]);
});
