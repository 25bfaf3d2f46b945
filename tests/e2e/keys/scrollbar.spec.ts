import type { Page } from '@playwright/test';
import { pressButton } from '../../../scripts/browser/press-button.ts';
import { sampleById } from '../sample-by-id.ts';
import { expect, test } from './desktop.ts';

// A window has scrollbars that take room, as on most desktops; Playwright hides them where there is no window.
const STORY = sampleById('call-box--ferry--en');

/** Opens the page, longer than the window. */
async function openLongPage(page: Page): Promise<void> {
  await page.goto(STORY.url);
  await page.evaluate(() => document.body.style.setProperty('min-height', '300vh'));
}

const scrollbarColour = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).scrollbarColor);

const paper = (page: Page) =>
  page.locator('dialog.broadsheet.reader').evaluate((dialog) => getComputedStyle(dialog).backgroundColor);

test('the page’s scrollbar takes the colour of the paper, in every theme, and has its own again afterwards', async ({
  desktop: { browser, page },
}) => {
  await openLongPage(page);
  expect(await page.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBeGreaterThan(0);
  await pressButton(browser, page);
  const reader = page.locator('dialog.broadsheet.reader');
  await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => scrollbarColour(page)).toBe(`${await paper(page)} ${await paper(page)}`);

  const bright = await paper(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => paper(page)).not.toBe(bright);
  await expect.poll(() => scrollbarColour(page)).toBe(`${await paper(page)} ${await paper(page)}`);

  await page.keyboard.press('Escape');
  await expect(reader).toHaveCount(0);
  expect(await scrollbarColour(page)).toBe('auto');
});

test('a page that draws its scrollbar by itself keeps it, and its width', async ({
  desktop: { browser, page },
}) => {
  await openLongPage(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::-webkit-scrollbar { width: 6px; } ::-webkit-scrollbar-thumb { background: teal; }');
    document.adoptedStyleSheets = [sheet];
  });
  const width = () => page.evaluate(() => document.documentElement.clientWidth);
  const before = await width();
  await pressButton(browser, page);
  await expect(page.locator('dialog.broadsheet.reader').getByRole('heading', { level: 1 })).toBeVisible();
  expect(await scrollbarColour(page)).toBe('auto');
  expect(await width()).toBe(before);
});
