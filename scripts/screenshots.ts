import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './browser/ensure-chromium.ts';
import { launchWithExtension, type BrowserWithExtension } from './browser/launch.ts';
import { pressButton } from './browser/press-button.ts';
import { build } from './build.ts';
import { builds, projectRoot } from './project.ts';
import { serveSamples } from './serve/sample-pages.ts';
import { startServer } from './serve/server.ts';
import { shots, type Shot } from './shots.ts';
import { samples } from '../tests/pages/samples.ts';

/** Where the README and the docs look for them. */
const FOLDER = join(projectRoot, 'docs', 'screenshots');

/** The part of the extension's own world that is used here. */
declare const chrome: {
  readonly storage: { readonly sync: { set(items: Record<string, unknown>): Promise<void> } };
};

async function take(browser: BrowserWithExtension, shot: Shot): Promise<void> {
  const { name, sample, preferences, colorScheme = 'light', viewport, act } = shot;
  const url = samples.find(({ id }) => id === sample)?.url;
  if (url === undefined) throw new Error(`scripts/shots.ts: there is no sample page ${sample}.`);
  const [worker] = browser.context.serviceWorkers();
  await worker?.evaluate(
    (looks) => chrome.storage.sync.set({ preferences: looks }),
    preferences as Record<string, unknown>,
  );
  const page = await browser.context.newPage();
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.goto(url);
  await pressButton(browser, page);
  const reader = page.locator('dialog.broadsheet.reader');
  await reader.locator('.story').waitFor();
  await act?.(reader, page);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
  await page.close();
}

/** Takes the pictures of README and docs from our own sample pages; with a name, only those that begin so. */
async function main(): Promise<number> {
  const chromium = await ensureChromium();
  const built = process.argv.includes('--built') ? { code: 0, output: '' } : await build('e2e');
  if (chromium === null || built.code !== 0) {
    console.error(built.output);
    return 1;
  }
  mkdirSync(FOLDER, { recursive: true });
  const server = await startServer();
  serveSamples(server, samples);
  const browser = await launchWithExtension({
    chromium,
    extension: builds.e2e.dir,
    headless: true,
    server,
    language: 'en-US',
  });
  const only = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  try {
    for (const shot of shots) {
      if (only.length > 0 && !only.some((start) => shot.name.startsWith(start))) continue;
      await take(browser, shot);
      console.log(`${shot.name}.png`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}

process.exitCode = await main();
