import type { Page } from '@playwright/test';
import type { VirtualDisplay } from '../../../scripts/browser/display.ts';
import { sampleById } from '../sample-by-id.ts';
import { expect, test } from './desktop.ts';

const FERRY = sampleById('call-box--ferry--de');

/** Where a point of the page lies on the screen, in pixels. */
const onScreen = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { left, top, height } = element.getBoundingClientRect();
    const bars = outerHeight - innerHeight;
    return { x: Math.round(screenX + left + 12), y: Math.round(screenY + bars + top + height / 2) };
  });

/** Right-clicks, goes up from the menu's end, and chooses; the menu closes the page's ears, so it is driven blind. */
async function chooseFromEnd(display: VirtualDisplay, { x, y }: { x: number; y: number }, stepsUp: number) {
  await display.xdotool('mousemove', '--sync', String(x), String(y), 'click', '3');
  await display.xdotool('search', '--sync', '--onlyvisible', '--class', 'chromium');
  await display.xdotool('key', '--delay', '120', ...Array<string>(stepsUp).fill('Up'), 'Return');
}

test('“Read this page” in the context menu opens the reader', async ({ desktop: { display, page } }) => {
  await page.goto(FERRY.url);
  // From the end: Inspect, View page source, then the extension's line.
  await chooseFromEnd(display, await onScreen(page, 'h1'), 3);
  await expect(page.locator('dialog.broadsheet.reader').getByRole('heading', { level: 1 })).toHaveText(
    FERRY.title ?? '',
  );
});
