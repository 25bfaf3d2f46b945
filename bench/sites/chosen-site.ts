import type { Browser, BrowserContext, Page } from '@playwright/test';
import { background } from '../../scripts/browser/background.ts';
import type { FoundChromium } from '../../scripts/browser/find-chromium.ts';
import { grantSite } from '../../scripts/browser/grant-site.ts';
import { launchWithExtension } from '../../scripts/browser/launch.ts';
import { builds } from '../../scripts/project.ts';
import { startServer } from '../../scripts/serve/server.ts';
import { trace, type Traced } from './trace.ts';

const HOST = 'measured.broadsheet.example';
const VIEWPORT = { width: 1280, height: 900 };

/** The part of the extension's own world that is used here. */
declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
};

/** A page of the site that is measured. */
export interface SitePage {
  readonly contentType: string;
  readonly source: string;
  /** Whether its own scripts run. Nothing is fetched in any case. */
  readonly runsScripts: boolean;
}

/** A browser with the extension, and one site whose pages can be chosen to be cleaned. */
export interface ChosenSite {
  /** Whether the pages of the site are cleaned from now on. */
  readonly clean: (isWanted: boolean) => Promise<void>;
  /** Puts a page on the site and opens it in a tab of its own. */
  readonly open: <Result>(
    page: SitePage,
    use: (tab: Page, load: () => Promise<unknown>) => Promise<Result>,
  ) => Promise<Result>;
  readonly trace: (tab: Page, act: () => Promise<unknown>) => Promise<Traced>;
}

const policy = (runsScripts: boolean): string =>
  `default-src 'none'; style-src 'unsafe-inline'; script-src ${runsScripts ? "'unsafe-inline'" : "'none'"}`;

/** Tells the trace when the first piece of a page is hidden. */
const markFirstHidden = (): void => {
  const observer = new MutationObserver(() => {
    performance.mark('broadsheet-hidden');
    observer.disconnect();
  });
  observer.observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-broadsheet-hidden'],
  });
};

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (browser === null) throw new Error('This Playwright hides the browser of a persistent context.');
  return browser;
}

export async function withChosenSite<Result>(
  found: FoundChromium,
  use: (site: ChosenSite) => Promise<Result>,
): Promise<Result> {
  const server = await startServer();
  try {
    const browser = await launchWithExtension({
      chromium: found,
      extension: builds.e2e.dir,
      headless: true,
      server,
      viewport: VIEWPORT,
    });
    const { context, extensionId } = browser;
    try {
      await grantSite(browser, HOST);
      await context.addInitScript(markFirstHidden);
      let count = 0;
      return await use({
        async clean(isWanted) {
          const worker = await background(browser);
          await worker.evaluate(
            async ([host, mode]) => {
              await chrome.storage.local.set({
                sites: { version: 1, sites: [{ host, mode, only: [], not: [] }] },
              });
              const wanted = mode === 'off' ? 0 : 1;
              while ((await chrome.scripting.getRegisteredContentScripts()).length !== wanted)
                await new Promise((resolve) => setTimeout(resolve, 0));
            },
            [HOST, isWanted ? 'clean' : 'off'] as const,
          );
        },
        async open({ contentType, source, runsScripts }, inTab) {
          const url = `https://${HOST}/${++count}`;
          server.serve(url, {
            contentType,
            headers: { 'content-security-policy': policy(runsScripts) },
            body: () => source,
          });
          const tab = await context.newPage();
          try {
            return await inTab(tab, () => tab.goto(url, { waitUntil: 'load' }));
          } finally {
            await tab.close();
          }
        },
        trace: (tab, act) => trace(browserOf(context), tab, extensionId, act),
      });
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
