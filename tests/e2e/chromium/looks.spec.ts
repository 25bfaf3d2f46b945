import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { screenshotsDir } from '../../../scripts/project.ts';
import { expect, test, VIEWPORT } from '../fixtures.ts';

/** CSS pixels; the narrowest screen that is served. */
const PHONE = { width: 320, height: 640 };

const screenshot = (name: string) => {
  mkdirSync(screenshotsDir, { recursive: true });
  return join(screenshotsDir, `${name}.png`);
};

const papers = [
  ['light', 'light'],
  ['dark', 'dark'],
] as const;

for (const [name, colorScheme] of papers) {
  test(`follows a device that is set to ${name}`, async ({ openSample, page }) => {
    await page.emulateMedia({ colorScheme });
    const reader = await openSample('call-box--ferry--de');
    const [ink, paper] = await reader.evaluate((dialog) => {
      const brightness = (colour: string) =>
        (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
      const { color, backgroundColor } = getComputedStyle(dialog);
      return [brightness(color), brightness(backgroundColor)];
    });
    if (name === 'light') expect(paper).toBeGreaterThan(ink);
    else expect(ink).toBeGreaterThan(paper);
    await page.screenshot({ path: screenshot(`reader-${name}`) });
    await reader.getByRole('button', { name: /^\d+ removed$/ }).click();
    await page.screenshot({ path: screenshot(`removed-list-${name}`) });
  });
}

test('nothing is cut off on a screen of 320 pixels', async ({ openSample, page }) => {
  await page.setViewportSize(PHONE);
  const reader = await openSample('call-box--ferry--de');
  const overflow = await reader.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
  expect(overflow).toBe(0);
  await page.screenshot({ path: screenshot('reader-narrow') });
  await page.setViewportSize(VIEWPORT);
});

test('a line holds about 66 characters', async ({ openSample }) => {
  const reader = await openSample('call-box--ferry--en');
  const paragraph = reader.locator('.story p').nth(2);
  const perLine = await paragraph.evaluate((element) => {
    const lines = Math.round(element.clientHeight / Number.parseFloat(getComputedStyle(element).lineHeight));
    return (element.textContent.length / lines) * (lines / Math.max(1, lines - 0.5));
  });
  // 45 to 75 characters read well (Bringhurst, The Elements of Typographic Style).
  expect(perLine).toBeGreaterThan(45);
  expect(perLine).toBeLessThan(80);
});
