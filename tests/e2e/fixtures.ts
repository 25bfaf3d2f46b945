import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { buttonSays } from '../../scripts/browser/button-says.ts';
import { needChromium } from '../../scripts/browser/find-chromium.ts';
import { launchWithExtension, type BrowserWithExtension } from '../../scripts/browser/launch.ts';
import { pressButton } from '../../scripts/browser/press-button.ts';
import { builds } from '../../scripts/project.ts';
import { serveSamples } from '../../scripts/serve/sample-pages.ts';
import { startServer, type PageServer } from '../../scripts/serve/server.ts';
import { samples } from '../pages/samples.ts';
import { sampleById } from './sample-by-id.ts';

/** CSS pixels; a common notebook. */
export const VIEWPORT = { width: 1280, height: 800 };

/** Milliseconds from the press until the reader is given up (guess, to be measured). */
const READER_MS = 15_000;

interface WorkerFixtures {
  /** BCP 47 tag of the browser's interface. */
  language: string;
  /** Serves the sample pages, and what a test adds to them. */
  server: PageServer;
  /** One browser a worker, with the build whose shadow root is open. */
  browserWithExtension: BrowserWithExtension;
}

interface TestFixtures {
  page: Page;
  /** The overlay, open or not. */
  reader: Locator;
  /** The sentence that is shown where the reader cannot open. */
  notice: Locator;
  /** Presses the toolbar button on the page. */
  press: () => Promise<void>;
  /**
   * Waits until the toolbar button offers this. A press that comes while another is being served joins it, so who
   * presses twice looks at the button first, as a person does who is slower than a machine.
   */
  buttonOffers: (offer: 'Read this page' | 'Close the reader') => Promise<void>;
  /** Opens an address, presses the button, and waits for the reader. */
  openReader: (url: string) => Promise<Locator>;
  /** The reader looks as it did at first again. */
  forgetLooks: () => Promise<void>;
  /** As `openReader`, for a page of tests/pages. */
  openSample: (id: string) => Promise<Locator>;
}

/** The part of the extension's own world that is used here. */
declare const chrome: {
  readonly storage: Readonly<Record<'sync' | 'local', { clear(): Promise<void> }>>;
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  language: ['en-US', { scope: 'worker', option: true }],
  server: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are needed off this pattern
    async ({}, use) => {
      const server = await startServer();
      serveSamples(server, samples);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  browserWithExtension: [
    async ({ server, language }, use) => {
      const browser = await launchWithExtension({
        chromium: needChromium(),
        extension: builds.e2e.dir,
        headless: true,
        server,
        viewport: VIEWPORT,
        language,
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  context: ({ browserWithExtension }, use) => use(browserWithExtension.context),
  page: async ({ context, browserWithExtension }, use, testInfo) => {
    const page = await context.newPage();
    await use(page);
    if (testInfo.status !== testInfo.expectedStatus) {
      const { badge, title } = await buttonSays(browserWithExtension);
      await testInfo.attach('toolbar button', { body: `${badge} ${title}`, contentType: 'text/plain' });
    }
    // Also what a test opened beside it: the next test's button must find one tab only.
    const [blank, ...others] = context.pages();
    for (const other of others) await other.close();
    await blank?.goto('about:blank');
  },
  reader: ({ page }, use) => use(page.locator('dialog.broadsheet.reader')),
  notice: ({ page }, use) => use(page.locator('.notice')),
  press: ({ browserWithExtension, page }, use) => use(() => pressButton(browserWithExtension, page)),
  buttonOffers: ({ browserWithExtension }, use) =>
    use(async (offer) => {
      await expect.poll(async () => (await buttonSays(browserWithExtension)).title).toContain(offer);
    }),
  openReader: ({ page, press, reader, notice }, use) =>
    use(async (url) => {
      await page.goto(url);
      await press();
      await reader.or(notice).waitFor({ timeout: READER_MS });
      if (await notice.isVisible()) throw new Error(`Instead of the reader: ${await notice.innerText()}`);
      // Of a long article the rest is drawn when its beginning is on the screen.
      await reader.locator('.pane[aria-busy="false"]').waitFor();
      return reader;
    }),
  forgetLooks: ({ browserWithExtension }, use) =>
    use(async () => {
      const [worker] = browserWithExtension.context.serviceWorkers();
      await worker?.evaluate(() => Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]));
    }),
  openSample: ({ openReader }, use) => use((id) => openReader(sampleById(id).url)),
});

export { expect };
