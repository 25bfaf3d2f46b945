import { sampleById } from '../sample-by-id.ts';
import { expect, test } from './desktop.ts';

const FERRY = sampleById('call-box--ferry--de');

/** Stands in the last sentence of the story only. */
const LATE_WORD = 'aussteigen';

test('the browser’s own find, Ctrl+F, finds in the article and brings the place into view', async ({
  desktop: { display, page },
}) => {
  await page.goto(FERRY.url);
  const reader = page.locator('dialog.broadsheet.reader');
  await page.locator('h1').click();
  await display.xdotool('key', '--clearmodifiers', 'alt+r');
  const place = reader.getByText(LATE_WORD);
  await expect(place).not.toBeInViewport();

  await display.xdotool('key', '--clearmodifiers', 'ctrl+f');
  await display.xdotool('type', '--delay', '100', LATE_WORD);
  await display.xdotool('key', 'Return');
  await expect(place).toBeInViewport();
});
