import { test as base, type Page } from '@playwright/test';
import {
  missingDisplayPrograms,
  startVirtualDisplay,
  type VirtualDisplay,
} from '../../../scripts/browser/display.ts';
import { needChromium } from '../../../scripts/browser/find-chromium.ts';
import { launchWithExtension, type BrowserWithExtension } from '../../../scripts/browser/launch.ts';
import { builds } from '../../../scripts/project.ts';
import { serveSamples } from '../../../scripts/serve/sample-pages.ts';
import { startServer } from '../../../scripts/serve/server.ts';
import { MISSING_TOOL } from '../../../scripts/suites/suite.ts';
import { samples } from '../../pages/samples.ts';

interface Desktop {
  readonly display: VirtualDisplay;
  readonly browser: BrowserWithExtension;
  /** In a real window, which has the keyboard. */
  readonly page: Page;
}

/** A screen, a window manager and a browser window: keys and mouse come from outside the browser. */
export const test = base.extend<{ desktop: Desktop }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are needed off this pattern
  desktop: async ({}, use, testInfo) => {
    const missing = missingDisplayPrograms();
    testInfo.skip(missing.length > 0, `${MISSING_TOOL}${missing.join(', ')}`);
    const display = await startVirtualDisplay();
    const server = await startServer();
    serveSamples(server, samples);
    const browser = await launchWithExtension({
      chromium: needChromium(),
      extension: builds.e2e.dir,
      headless: false,
      server,
      display: display.name,
      language: 'en-US',
    });
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    await page.bringToFront();
    await use({ display, browser, page });
    await browser.close();
    await server.close();
    display.close();
  },
});

export { expect } from '@playwright/test';
