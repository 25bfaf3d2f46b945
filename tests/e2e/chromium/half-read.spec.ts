import { background } from '../../../scripts/browser/background.ts';
import type { BrowserWithExtension } from '../../../scripts/browser/launch.ts';
import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';

declare const chrome: { readonly storage: { readonly local: { get(key: string): Promise<object> } } };

/** What is kept of places, as text: a place is written down while the page is left. */
const keptPlaces = async (browser: BrowserWithExtension): Promise<string> =>
  JSON.stringify(await (await background(browser)).evaluate(() => chrome.storage.local.get('places')));

const LONG = { title: 'A mill turns again', body: story('A mill turns again', 60) };

test.afterEach(({ forgetLooks }) => forgetLooks());

test('who leaves an article half read is asked once, and finds the place again', async ({
  openReader,
  server,
  page,
  notice,
  press,
  browserWithExtension,
}) => {
  const url = serveMade(server, 'half-read', LONG);
  const readHalf = async () => {
    const reader = await openReader(url);
    await reader.locator('p', { hasText: /^30\. / }).evaluate((element) => element.scrollIntoView());
    await page.keyboard.press('Escape');
    await expect(reader).toHaveCount(0);
  };
  await readHalf();
  await expect(notice).toContainText('half read');
  await notice.getByRole('button', { name: 'Yes, remember' }).click();
  await expect(notice).toHaveCount(0);
  // First that it is wanted, then the place itself.
  await expect.poll(() => keptPlaces(browserWithExtension)).toContain('"entries":[[');

  const reader = await openReader(url);
  await expect(reader.locator('p', { hasText: /^(?:30|31)\. / }).first()).toBeInViewport();
  await reader.getByRole('button', { name: 'From the beginning' }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toBeInViewport();
  await page.keyboard.press('Escape');

  await readHalf();
  await expect(notice).toHaveCount(0);
  await press();
  await expect(reader.locator('p', { hasText: /^(?:30|31)\. / }).first()).toBeInViewport();
});

test('who says no is not asked again, and begins at the beginning', async ({
  openReader,
  server,
  page,
  notice,
}) => {
  const url = serveMade(server, 'not-remembered', LONG);
  for (const isFirst of [true, false]) {
    const reader = await openReader(url);
    await expect(reader.getByRole('heading', { level: 1 })).toBeInViewport();
    await reader.locator('p', { hasText: /^30\. / }).evaluate((element) => element.scrollIntoView());
    await page.keyboard.press('Escape');
    await expect(reader).toHaveCount(0);
    if (isFirst) await notice.getByRole('button', { name: 'No' }).click();
    await expect(notice).toHaveCount(0);
  }
});

test('the reader opens at the sentence that is in view on the page', async ({
  page,
  server,
  press,
  reader,
}) => {
  await page.goto(serveMade(server, 'opens-there', LONG));
  await page.locator('p', { hasText: /^45\. / }).evaluate((element) => element.scrollIntoView());
  await press();
  await expect(reader.locator('p', { hasText: /^(?:45|46)\. / }).first()).toBeInViewport();
});
