import { expect, test as base } from '@playwright/test';
import { findFirefox } from '../../../scripts/browser/find-firefox.ts';
import { launchFirefox, type FirefoxWithExtension } from '../../../scripts/browser/firefox.ts';
import { pressFirefoxButton } from '../../../scripts/browser/press-firefox-button.ts';
import { builds } from '../../../scripts/project.ts';
import { serveSamples } from '../../../scripts/serve/sample-pages.ts';
import { startServer } from '../../../scripts/serve/server.ts';
import { MISSING_TOOL } from '../../../scripts/suites/suite.ts';
import { samples } from '../../pages/samples.ts';
import { sampleById } from '../sample-by-id.ts';
import { textInOverlay } from './closed-root.ts';

const FERRY = sampleById('call-box--ferry--de');

const test = base.extend<{ firefox: FirefoxWithExtension }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixtures that are needed off this pattern
  firefox: async ({}, use, testInfo) => {
    const path = findFirefox();
    testInfo.skip(path === null, `${MISSING_TOOL}firefox`);
    const server = await startServer();
    serveSamples(server, samples);
    const firefox = await launchFirefox({
      path: path ?? '',
      extension: builds.firefox.dir,
      serverPort: server.port,
    });
    await use(firefox);
    await firefox.close();
    await server.close();
  },
});

test('the toolbar button opens the reader and closes it again', async ({ firefox }) => {
  await firefox.goTo(FERRY.url);
  await pressFirefoxButton(firefox);
  await expect.poll(() => textInOverlay(firefox, 'dialog h1')).toBe(FERRY.title);
  await pressFirefoxButton(firefox);
  await expect.poll(() => textInOverlay(firefox, 'dialog h1')).toBe(null);
});

test('the article is there, its newsletter call is not', async ({ firefox }) => {
  await firefox.goTo(FERRY.url);
  await pressFirefoxButton(firefox);
  await expect.poll(() => textInOverlay(firefox, '.story')).toContain('Seeschwalbe');
  expect(await textInOverlay(firefox, '.story')).not.toContain('Holen Sie sich den Küstenbrief');
});
