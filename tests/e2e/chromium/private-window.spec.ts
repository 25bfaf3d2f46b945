import type { Page } from '@playwright/test';
import { background } from '../../../scripts/browser/background.ts';
import { buttonSays } from '../../../scripts/browser/button-says.ts';
import type { BrowserWithExtension } from '../../../scripts/browser/launch.ts';
import { pressButton } from '../../../scripts/browser/press-button.ts';
import { allowPrivateWindows, openPrivately } from '../../../scripts/browser/private-window.ts';
import { expect } from '../fixtures.ts';
import { test } from '../installed.ts';
import { serveMade, story } from '../made-pages.ts';

/** The part of the extension's own world that is used here. */
declare const chrome: {
  readonly storage: Readonly<Record<'local' | 'sync', { get(key: null): Promise<object> }>>;
};

const LONG = { title: 'A mill turns again', body: story('A mill turns again', 60) };

/** All that the extension keeps on the device. */
const kept = async (browser: BrowserWithExtension): Promise<string> =>
  JSON.stringify(
    await (
      await background(browser)
    ).evaluate(() => Promise.all([chrome.storage.local.get(null), chrome.storage.sync.get(null)])),
  );

/** Reads from the beginning to the thirtieth paragraph, and closes. */
async function readHalf(browser: BrowserWithExtension, page: Page): Promise<void> {
  const reader = page.locator('dialog.broadsheet.reader');
  await pressButton(browser, page);
  await expect(reader.getByRole('heading', { level: 1 })).toBeInViewport();
  await reader.locator('.pane[aria-busy="false"]').waitFor();
  await reader.locator('p', { hasText: /^30\. / }).evaluate((element) => element.scrollIntoView());
  await page.keyboard.press('Escape');
  await expect(reader).toHaveCount(0);
  await expect.poll(async () => (await buttonSays(browser)).title).toContain('Read this page');
}

test('in a private window nobody is asked about places, and none is kept or used', async ({
  installed,
  server,
}) => {
  const url = serveMade(server, 'read-privately', LONG);
  const browser = installed.browser();
  await allowPrivateWindows(browser);
  const before = await kept(browser);

  // Nobody has been asked yet.
  let hidden = await openPrivately(browser, url);
  await readHalf(browser, hidden);
  await expect(hidden.locator('.notice')).toHaveCount(0);
  expect(await kept(browser)).toBe(before);
  await hidden.close();

  const page = await browser.context.newPage();
  await page.goto(url);
  await readHalf(browser, page);
  await page.locator('.notice').getByRole('button', { name: 'Yes, remember' }).click();
  await expect.poll(() => kept(browser)).toContain('"entries":[[');
  await page.close();
  const remembered = await kept(browser);

  // Also where it was said that places are remembered, and where this one is known.
  hidden = await openPrivately(browser, url);
  await readHalf(browser, hidden);
  await expect(hidden.locator('.notice')).toHaveCount(0);
  expect(await kept(browser)).toBe(remembered);
});
