import type { Page } from '@playwright/test';
import { launchWithExtension } from '../scripts/browser/launch.ts';
import type { FoundChromium } from '../scripts/browser/find-chromium.ts';
import { pressButton } from '../scripts/browser/press-button.ts';
import { builds } from '../scripts/project.ts';
import { startServer } from '../scripts/serve/server.ts';
import { pageOfElements } from './page-of-elements.ts';

const PAGE_URL = 'https://bay.broadsheet.example/ferry';
const VIEWPORT = { width: 1280, height: 900 };

/** Waits in the page until the reader's first paragraph has been painted, and says when. */
const textPainted = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          for (const element of document.documentElement.children)
            if (element.shadowRoot?.querySelector('dialog[open] .story p')) {
              requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
              return;
            }
          requestAnimationFrame(look);
        };
        look();
      }),
  );

/**
 * Milliseconds from the press of the toolbar button to the frame that shows readable text, each on a fresh load of a page. The reader is not yet in
 * the page: injection, reading and rendering are all in the figure, and so is the way of the press through the debugging protocol.
 *
 * Uses the build with an open root, which is otherwise the same.
 */
export async function pressToText(
  chromium: FoundChromium,
  elements: number,
  presses: number,
): Promise<readonly number[]> {
  const server = await startServer();
  server.serve(PAGE_URL, { contentType: 'text/html; charset=utf-8', body: () => pageOfElements(elements) });
  const browser = await launchWithExtension({
    chromium,
    extension: builds.e2e.dir,
    headless: true,
    server,
    viewport: VIEWPORT,
  });
  try {
    const page = await browser.context.newPage();
    const times: number[] = [];
    for (let press = 0; press < presses; press++) {
      await page.goto(PAGE_URL);
      const painted = textPainted(page);
      const pressed = Date.now();
      await pressButton(browser, page);
      times.push((await painted) - pressed);
    }
    return times;
  } finally {
    await browser.close();
    await server.close();
  }
}
