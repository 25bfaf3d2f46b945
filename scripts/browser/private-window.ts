import type { Page } from '@playwright/test';
import { background } from './background.ts';
import type { BrowserWithExtension } from './launch.ts';

/** The parts of the browser that are asked on its own page of extensions, and in the background. */
declare const chrome: {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
  };
  readonly extension: { isAllowedIncognitoAccess(): Promise<boolean> };
  readonly windows: { create(what: { incognito: boolean; url: string }): Promise<unknown> };
};

/** A person allows the extension in private windows, on the browser's own page of extensions; the browser starts it anew for that. */
export async function allowPrivateWindows(browser: BrowserWithExtension): Promise<void> {
  const { context, extensionId } = browser;
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions');
    const [worker] = context.serviceWorkers();
    const ended = worker?.waitForEvent('close');
    await page.evaluate(async (id) => {
      // Without it an unpacked extension is not started again.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, extensionId);
    await ended;
  } finally {
    await page.close();
  }
  const anew = await background(browser);
  if (!(await anew.evaluate(() => chrome.extension.isAllowedIncognitoAccess())))
    throw new Error('The browser does not allow the extension in private windows.');
}

/** Opens a page in a new private window. */
export async function openPrivately(browser: BrowserWithExtension, url: string): Promise<Page> {
  const worker = await background(browser);
  const [page] = await Promise.all([
    browser.context.waitForEvent('page'),
    worker.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url),
  ]);
  await page.waitForURL(url);
  return page;
}
