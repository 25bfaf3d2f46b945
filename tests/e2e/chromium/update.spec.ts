import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needChromium } from '../../../scripts/browser/find-chromium.ts';
import { launchWithExtension, type BrowserWithExtension } from '../../../scripts/browser/launch.ts';
import { buttonSays } from '../../../scripts/browser/button-says.ts';
import { pressButton } from '../../../scripts/browser/press-button.ts';
import { builds } from '../../../scripts/project.ts';
import { expect, test as base, VIEWPORT } from '../fixtures.ts';
import { sampleById } from '../sample-by-id.ts';

const FERRY = sampleById('call-box--ferry--de');

interface Installed {
  readonly browser: BrowserWithExtension;
  /** Where the extension lies; a copy, which a test may change. */
  readonly folder: string;
}

const test = base.extend<{ installed: Installed }>({
  installed: async ({ server }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'broadsheet-update-'));
    cpSync(builds.e2e.dir, folder, { recursive: true });
    const browser = await launchWithExtension({
      chromium: needChromium(),
      extension: folder,
      headless: true,
      server,
      viewport: VIEWPORT,
      language: 'en-US',
    });
    await use({ browser, folder });
    await browser.close();
    rmSync(folder, { recursive: true });
  },
});

/** A new version in the folder, taken by the browser as it takes an update: the old background ends, a new one starts. */
async function update({ browser, folder }: Installed): Promise<void> {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...manifest, version: '99.0.0' }));
  await browser.cdp.send('Extensions.loadUnpacked', { path: folder });
}

test('an update leaves an open reader to be read on, and the next press brings exactly one of the new version', async ({
  installed,
}) => {
  const { browser } = installed;
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

  await update(installed);
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
  installed: { browser, folder },
}) => {
  writeFileSync(join(folder, 'styles.json'), '{');
  const page = await browser.context.newPage();
  await page.goto(FERRY.url);
  await pressButton(browser, page);
  await expect.poll(async () => (await buttonSays(browser)).badge).toBe('!');
  expect((await buttonSays(browser)).title).toContain('could not be opened');
});

test('where what stands beside the article cannot be had, the article is read all the same, and the press for it says so', async ({
  installed: { browser, folder },
}) => {
  rmSync(join(folder, 'beside.js'));
  const page = await browser.context.newPage();
  await page.goto(FERRY.url);
  await pressButton(browser, page);
  const reader = page.locator('dialog.broadsheet.reader');
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(FERRY.title ?? '');
  await expect(reader.getByRole('alert')).toHaveCount(0);
  await reader.getByRole('button', { name: 'Appearance' }).click();
  await expect(reader.getByRole('alert')).toHaveText(/part of the reader could not be loaded/);
});
