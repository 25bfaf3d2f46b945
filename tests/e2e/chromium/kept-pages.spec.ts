import type { Page } from '@playwright/test';
import { buttonSays } from '../../../scripts/browser/button-says.ts';
import { expect } from '../fixtures.ts';
import { test } from '../installed.ts';
import { serveMade, story } from '../made-pages.ts';
import { choose } from '../sites.ts';

const MADE = 'made.broadsheet.example';
const TITLE = 'A mill turns again';

type Marked = typeof globalThis & { isKept?: boolean };

/** A page that is loaded anew has forgotten it. */
const mark = (page: Page) => page.evaluate(() => void ((globalThis as Marked).isKept = true));
const isKept = (page: Page) => page.evaluate(() => (globalThis as Marked).isKept === true);

/** Waits until the page has had every chance to do something by itself. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 })));

test('Back and Forward bring the reader as it was left: closed where it was closed, open where it was open', async ({
  installed,
  server,
}) => {
  const browser = installed.browser();
  await choose(browser, { host: MADE, mode: 'read' });
  const page = await browser.context.newPage();
  const reader = page.locator('dialog.broadsheet.reader');
  const heading = reader.getByRole('heading', { level: 1 });
  await page.goto(serveMade(server, 'kept-by-the-browser-12345', { title: TITLE, body: story(TITLE, 12) }));
  await expect(heading).toHaveText(TITLE);
  await page.keyboard.press('Escape');
  await expect(reader).toHaveCount(0);
  await mark(page);
  await page.goto(
    serveMade(server, 'come-to-afterwards-12346', { title: 'A second', body: story('A second', 12) }),
  );
  await expect(heading).toHaveText('A second');
  await mark(page);

  await page.goBack({ waitUntil: 'commit' });
  // Else this would not be about a page that was kept.
  await expect.poll(() => isKept(page)).toBe(true);
  await settled(page);
  await expect(reader).toHaveCount(0);
  await page.goForward({ waitUntil: 'commit' });
  await expect.poll(() => isKept(page)).toBe(true);
  await expect(reader).toHaveCount(1);
  await expect(heading).toHaveText('A second');
});

test('Back brings a cleaned page clean, and the button counts again', async ({ installed, server }) => {
  const browser = installed.browser();
  const badge = async () => (await buttonSays(browser)).badge;
  await choose(browser, { host: MADE, mode: 'clean' });
  const page = await browser.context.newPage();
  const call = page.locator('#call');
  const body = story(TITLE, 14).replace(
    '<p>6. ',
    '<div id="call"><h2>Get the Millrace newsletter for free</h2><p>What the water says, every Friday</p></div><p>6. ',
  );
  await page.goto(serveMade(server, 'kept', { title: TITLE, body }));
  await expect(call).toBeHidden();
  await expect.poll(badge).toBe('1');
  await mark(page);
  await page.goto(serveMade(server, 'other', { title: TITLE, body: story(TITLE, 14) }));
  await expect.poll(badge).toBe('');
  await page.goBack({ waitUntil: 'commit' });
  await expect.poll(() => isKept(page)).toBe(true);
  await expect(call).toBeHidden();
  await expect.poll(badge).toBe('1');
});
