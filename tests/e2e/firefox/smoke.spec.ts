import { expect } from '@playwright/test';
import { pressFirefoxButton } from '../../../scripts/browser/press-firefox-button.ts';
import { sampleById } from '../sample-by-id.ts';
import { textInOverlay } from './closed-root.ts';
import { test } from './fixtures.ts';

const FERRY = sampleById('call-box--ferry--de');

test('the toolbar button opens the reader and closes it again', async ({ firefox }) => {
  await firefox.goTo(FERRY.url);
  await pressFirefoxButton(firefox);
  await expect.poll(() => textInOverlay(firefox, 'dialog h1')).toBe(FERRY.title);
  await pressFirefoxButton(firefox);
  await expect.poll(() => textInOverlay(firefox, 'dialog h1')).toBe(null);
});

test('the article is there, its newsletter call is not', async ({ firefox }) => {
  await firefox.goTo(FERRY.url);
  await pressFirefoxButton(firefox);
  await expect.poll(() => textInOverlay(firefox, '.story')).toContain('Seeschwalbe');
  expect(await textInOverlay(firefox, '.story')).not.toContain('Holen Sie sich den Küstenbrief');
});
