import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { buttonSays } from '../../scripts/browser/button-says.ts';
import type { FoundChromium } from '../../scripts/browser/find-chromium.ts';
import { launchWithExtension, type BrowserWithExtension } from '../../scripts/browser/launch.ts';
import { pressButton } from '../../scripts/browser/press-button.ts';
import { builds } from '../../scripts/project.ts';
import { startServer } from '../../scripts/serve/server.ts';

const PAGE_URL = 'https://bay.broadsheet.example/ferry';
const VIEWPORT = { width: 1280, height: 900 };
/** Milliseconds between two looks at the button. */
const LOOK_EVERY_MS = 5;

export interface OpenPage {
  readonly browser: BrowserWithExtension;
  readonly page: Page;
}

/** Serves one page and opens it in a browser with the extension (the build with an open root, which is otherwise the same). */
export async function withPage<Result>(
  found: FoundChromium,
  source: string,
  use: (open: OpenPage) => Promise<Result>,
): Promise<Result> {
  const server = await startServer();
  server.serve(PAGE_URL, { contentType: 'text/html; charset=utf-8', body: () => source });
  try {
    const browser = await launchWithExtension({
      chromium: found,
      extension: builds.e2e.dir,
      headless: true,
      server,
      viewport: VIEWPORT,
      language: 'en-US',
    });
    try {
      const page = await browser.context.newPage();
      await page.goto(PAGE_URL);
      return await use({ browser, page });
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

/** Presses the button and waits until the reader is open or closed, and the button ready for the next press. */
export async function press({ browser, page }: OpenPage, wanted: 'open' | 'closed'): Promise<void> {
  await pressButton(browser, page);
  await page
    .locator('dialog[open] .story p')
    .first()
    .waitFor({ state: wanted === 'open' ? 'visible' : 'detached' });
  const title = wanted === 'open' ? 'Close the reader' : 'Read this page';
  while (!(await buttonSays(browser)).title.includes(title)) await wait(LOOK_EVERY_MS);
}
