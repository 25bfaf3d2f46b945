import { test as base } from '@playwright/test';
import { findFirefox } from '../../../scripts/browser/find-firefox.ts';
import { launchFirefox, type FirefoxWithExtension } from '../../../scripts/browser/firefox.ts';
import { builds } from '../../../scripts/project.ts';
import { serveSamples } from '../../../scripts/serve/sample-pages.ts';
import { startServer, type PageServer } from '../../../scripts/serve/server.ts';
import { MISSING_TOOL } from '../../../scripts/suites/suite.ts';
import { samples } from '../../pages/samples.ts';

interface Fixtures {
  server: PageServer;
  /** A Firefox of its own for each test, with the extension in it. */
  firefox: FirefoxWithExtension;
}

export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are needed off this pattern
  server: async ({}, use) => {
    const server = await startServer();
    serveSamples(server, samples);
    await use(server);
    await server.close();
  },
  firefox: async ({ server }, use, testInfo) => {
    const path = findFirefox();
    testInfo.skip(path === null, `${MISSING_TOOL}firefox`);
    const firefox = await launchFirefox({
      path: path ?? '',
      extension: builds.firefox.dir,
      serverPort: server.port,
    });
    await use(firefox);
    await firefox.close();
  },
});
