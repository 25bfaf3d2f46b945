import { expect, test } from '../fixtures.ts';
import { sampleById } from '../sample-by-id.ts';

const FERRY = sampleById('call-box--ferry--de');

test('the toolbar button opens the reader on the article, and closes it again', async ({
  openReader,
  press,
  buttonOffers,
}) => {
  const reader = await openReader(FERRY.url);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(FERRY.title ?? '');
  await buttonOffers('Close the reader');
  await press();
  await expect(reader).toHaveCount(0);
});

test('the button opens the reader as often as it is pressed', async ({
  openReader,
  press,
  reader,
  buttonOffers,
}) => {
  await openReader(FERRY.url);
  await buttonOffers('Close the reader');
  await press();
  await expect(reader).toHaveCount(0);
  await buttonOffers('Read this page');
  await press();
  await expect(reader).toBeVisible();
});

test('a double press opens one reader', async ({ page, press, reader }) => {
  await page.goto(FERRY.url);
  await Promise.all([press(), press()]);
  await expect(reader).toHaveCount(1);
  await expect(reader).toBeVisible();
});

test('Escape closes the reader', async ({ openReader, page }) => {
  const reader = await openReader(FERRY.url);
  await page.keyboard.press('Escape');
  await expect(reader).toHaveCount(0);
});

test('the close button closes the reader', async ({ openReader }) => {
  const reader = await openReader(FERRY.url);
  await reader.getByRole('button', { name: 'Close the reader' }).click();
  await expect(reader).toHaveCount(0);
});

test('after a reload the button opens the reader anew', async ({ openReader, page, press, reader }) => {
  await openReader(FERRY.url);
  await page.reload();
  await expect(reader).toHaveCount(0);
  await press();
  await expect(reader).toBeVisible();
});
