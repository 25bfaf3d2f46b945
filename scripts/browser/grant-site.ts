import type { BrowserWithExtension } from './launch.ts';

/** The parts of the browser that are asked on its own page of extensions, and on a page of ours. */
declare const chrome: {
  readonly developerPrivate: {
    addHostPermission(id: string, pattern: string): Promise<void>;
    removeHostPermission(id: string, pattern: string): Promise<void>;
  };
  readonly permissions: { request(permissions: { origins: string[] }): Promise<boolean> };
};

/** What is asked for a site: its host and the `www.` twin, as the product asks. */
export const patternsOf = (host: string): string[] =>
  [host, `www.${host}`].flatMap((each) => [`https://${each}/*`, `http://${each}/*`]);

async function onExtensionsPage(
  { context, extensionId }: BrowserWithExtension,
  act: 'addHostPermission' | 'removeHostPermission',
  host: string,
): Promise<void> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions');
    await page.evaluate(
      async ([id, name, patterns]) => {
        for (const pattern of patterns)
          // What was not granted need not be withdrawn.
          await chrome.developerPrivate[name](id, pattern).catch((error: unknown) => {
            if (!String(error).includes('granted')) throw error;
          });
      },
      [extensionId, act, patternsOf(host)] as const,
    );
  } finally {
    await page.close();
  }
}

/** Has the browser say yes as soon as it is asked for a site: its prompt cannot be pressed without a screen. */
export const sayYesTo = (browser: BrowserWithExtension, host: string): Promise<void> =>
  onExtensionsPage(browser, 'addHostPermission', host);

/** A person allows a site: says yes, and is asked on a page of the extension's. */
export async function grantSite(browser: BrowserWithExtension, host: string): Promise<void> {
  await sayYesTo(browser, host);
  const page = await browser.context.newPage();
  try {
    await page.goto(`chrome-extension://${browser.extensionId}/ask.html`);
    const isGranted = await page.evaluate(
      (origins) => chrome.permissions.request({ origins }),
      patternsOf(host),
    );
    if (!isGranted) throw new Error(`The browser did not grant ${host}.`);
  } finally {
    await page.close();
  }
}

/** A person withdraws a site on the browser's own page of extensions. */
export const revokeSite = (browser: BrowserWithExtension, host: string): Promise<void> =>
  onExtensionsPage(browser, 'removeHostPermission', host);
