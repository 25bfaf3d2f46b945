import { buttonSays } from '../../../scripts/browser/button-says.ts';
import { sampleById } from '../sample-by-id.ts';
import { expect, test } from './desktop.ts';

const FERRY = sampleById('call-box--ferry--de');

test('Alt+R opens the reader, and closes it again', async ({ desktop: { display, browser, page } }) => {
  await page.goto(FERRY.url);
  const reader = page.locator('dialog.broadsheet.reader');
  await page.locator('h1').click();
  await display.xdotool('key', '--clearmodifiers', 'alt+r');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(FERRY.title ?? '');
  await expect.poll(async () => (await buttonSays(browser)).title).toContain('Close the reader');
  await display.xdotool('key', '--clearmodifiers', 'alt+r');
  await expect(reader).toHaveCount(0);
});

test('a real Escape closes the reader', async ({ desktop: { display, page } }) => {
  await page.goto(FERRY.url);
  const reader = page.locator('dialog.broadsheet.reader');
  await page.locator('h1').click();
  await display.xdotool('key', '--clearmodifiers', 'alt+r');
  await expect(reader).toBeVisible();
  await display.xdotool('key', 'Escape');
  await expect(reader).toHaveCount(0);
});
