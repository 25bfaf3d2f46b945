import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buttonSays } from '../../../scripts/browser/button-says.ts';
import { pressButton } from '../../../scripts/browser/press-button.ts';
import { expect } from '../fixtures.ts';
import { test } from '../installed.ts';
import { sampleById } from '../sample-by-id.ts';

const FERRY = sampleById('call-box--ferry--de');

test('an update leaves an open reader to be read on, and the next press brings exactly one of the new version', async ({
  installed,
}) => {
  const browser = installed.browser();
  const page = await browser.context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', ({ message }) => troubles.push(message));
  await page.goto(FERRY.url);
  await pressButton(browser, page);
  const reader = page.locator('dialog.broadsheet.reader');
  await expect(reader).toBeVisible();
  // Nothing tells a person when what stands beside the article is there; what is opened is.
  await reader.getByRole('button', { name: 'Appearance' }).click();
  await expect(reader.getByRole('button', { name: 'Text size: more' })).toBeVisible();

  await installed.update();
  // While the background is being replaced there is nobody to ask.
  await expect(async () => {
    expect((await buttonSays(browser)).title).toContain('Read this page');
  }).toPass();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(FERRY.title ?? '');
  // Its own controls go on; what it cannot keep any more it says.
  await reader.getByRole('button', { name: 'Text size: more' }).click();
  await expect(reader.getByRole('alert')).toHaveText(/could not be (?:kept|saved)/);

  await pressButton(browser, page);
  await expect.poll(async () => (await buttonSays(browser)).title).toContain('Close the reader');
  await expect(reader).toHaveCount(1);
  await expect(reader.getByRole('alert')).toHaveCount(0);
  await pressButton(browser, page);
  await expect(reader).toHaveCount(0);
  expect(troubles).toEqual([]);
});

test('where a file of the extension is broken, the button says that the reader could not be opened', async ({
  installed,
}) => {
  const browser = installed.browser();
  writeFileSync(join(installed.folder, 'styles.json'), '{');
  const page = await browser.context.newPage();
  await page.goto(FERRY.url);
  await pressButton(browser, page);
  await expect.poll(async () => (await buttonSays(browser)).badge).toBe('!');
  expect((await buttonSays(browser)).title).toContain('could not be opened');
});

test('where what stands beside the article cannot be had, the article is read all the same, and the press for it says so', async ({
  installed,
}) => {
  const browser = installed.browser();
  rmSync(join(installed.folder, 'beside.js'));
  const page = await browser.context.newPage();
  await page.goto(FERRY.url);
  await pressButton(browser, page);
  const reader = page.locator('dialog.broadsheet.reader');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(FERRY.title ?? '');
  await expect(reader.getByRole('alert')).toHaveCount(0);
  await reader.getByRole('button', { name: 'Appearance' }).click();
  await expect(reader.getByRole('alert')).toHaveText(/part of the reader could not be loaded/);
});
