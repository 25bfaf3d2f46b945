import { test as base } from '@playwright/test';
import { findFirefox } from '../../../scripts/browser/find-firefox.ts';
import { launchFirefox, type FirefoxWithExtension } from '../../../scripts/browser/firefox.ts';
import { builds } from '../../../scripts/project.ts';
import { serveSamples } from '../../../scripts/serve/sample-pages.ts';
import { startServer, type PageServer } from '../../../scripts/serve/server.ts';
import { MISSING_TOOL } from '../../../scripts/suites/suite.ts';
import { samples } from '../../pages/samples.ts';

interface WorkerFixtures {
  server: PageServer;
  /** One Firefox a worker, with the extension in it; null where there is none on this machine. */
  firefoxIfThere: FirefoxWithExtension | null;
}

interface TestFixtures {
  firefox: FirefoxWithExtension;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
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
  firefoxIfThere: [
    async ({ server }, use) => {
      const path = findFirefox();
      const firefox =
        path === null
          ? null
          : await launchFirefox({ path, extension: builds.firefox.dir, serverPort: server.port });
      await use(firefox);
      await firefox?.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  firefox: async ({ firefoxIfThere }, use, testInfo) => {
    testInfo.skip(firefoxIfThere === null, `${MISSING_TOOL}firefox`);
    if (firefoxIfThere) await use(firefoxIfThere);
  },
});
