import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { needChromium } from '../../scripts/browser/find-chromium.ts';
import { launchWithExtension, type BrowserWithExtension } from '../../scripts/browser/launch.ts';
import { builds } from '../../scripts/project.ts';
import { test as base, VIEWPORT } from './fixtures.ts';

/** An extension that may be updated, in a browser that may be closed and opened again, and keeps pages for Back and Forward. */
export interface Installed {
  /** Where the extension lies; a copy, which a test may change. */
  readonly folder: string;
  /** The browser as it runs now. */
  readonly browser: () => BrowserWithExtension;
  /** Closes the browser, and opens it again with the same profile. */
  readonly restart: () => Promise<BrowserWithExtension>;
  /** A new version in the folder, taken by the browser as it takes an update: the old background ends, a new one starts. */
  readonly update: () => Promise<void>;
}

export const test = base.extend<{ installed: Installed }>({
  installed: async ({ server }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'broadsheet-installed-'));
    const folder = join(home, 'extension');
    cpSync(builds.e2e.dir, folder, { recursive: true });
    const launch = () =>
      launchWithExtension({
        chromium: needChromium(),
        extension: folder,
        headless: true,
        server,
        viewport: VIEWPORT,
        language: 'en-US',
        profile: join(home, 'profile'),
        keepsPages: true,
      });
    let browser = await launch();
    await use({
      folder,
      browser: () => browser,
      async restart() {
        await browser.close();
        browser = await launch();
        return browser;
      },
      async update() {
        const path = join(folder, 'manifest.json');
        const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
        writeFileSync(path, JSON.stringify({ ...manifest, version: '99.0.0' }));
        await browser.cdp.send('Extensions.loadUnpacked', { path: folder });
      },
    });
    await browser.close();
    rmSync(home, { recursive: true });
  },
});
