import type { Page } from '@playwright/test';
import { background } from '../scripts/browser/background.ts';
import { launchWithExtension } from '../scripts/browser/launch.ts';
import type { FoundChromium } from '../scripts/browser/find-chromium.ts';
import { pressButton } from '../scripts/browser/press-button.ts';
import { builds } from '../scripts/project.ts';
import { startServer } from '../scripts/serve/server.ts';
import { pageOfElements } from './page-of-elements.ts';

const PAGE_URL = 'https://bay.broadsheet.example/ferry';
const VIEWPORT = { width: 1280, height: 900 };

/** Typefaces that are measured: the system's serif, which needs no file, and the two that the extension brings along. */
const TYPEFACES = ['serif', 'literata', 'atkinson'] as const;

/** Milliseconds of each press, by the typeface that is chosen. */
export type PressTimes = Readonly<Partial<Record<(typeof TYPEFACES)[number], readonly number[]>>>;

/** The part of the extension's own world that is used here. */
declare const chrome: { readonly storage: { readonly sync: { set(items: object): Promise<void> } } };

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
 * The reader waits a moment for a typeface of its own, so each is measured.
 *
 * Uses the build with an open root, which is otherwise the same.
 */
export async function pressToText(
  chromium: FoundChromium,
  elements: number,
  presses: number,
): Promise<PressTimes> {
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
    const worker = await background(browser);
    const times: Partial<Record<(typeof TYPEFACES)[number], readonly number[]>> = {};
    for (const font of TYPEFACES) {
      await worker.evaluate((chosen) => chrome.storage.sync.set({ preferences: { font: chosen } }), font);
      const taken: number[] = [];
      for (let press = 0; press < presses; press++) {
        await page.goto(PAGE_URL);
        const painted = textPainted(page);
        const pressed = Date.now();
        await pressButton(browser, page);
        taken.push((await painted) - pressed);
      }
      times[font] = taken;
    }
    return times;
  } finally {
    await browser.close();
    await server.close();
  }
}
