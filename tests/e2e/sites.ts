import { background } from '../../scripts/browser/background.ts';
import { grantSite, revokeSite } from '../../scripts/browser/grant-site.ts';
import type { PromoKind } from '../../model/promo-kind.ts';
import type { Site } from '../../model/site.ts';
import type { BrowserWithExtension } from '../../scripts/browser/launch.ts';
import { expect } from './fixtures.ts';

/** The parts of the browser that the background is asked for. */
declare const chrome: {
  readonly storage: {
    readonly sync: { set(items: object): Promise<void> };
    readonly local: {
      get(key: string): Promise<{ readonly sites?: { readonly sites: readonly Site[] } }>;
      set(items: object): Promise<void>;
    };
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ readonly id: string }[]> };
};

/** What is stored, as the options page stores it. */
export async function storeSites(
  browser: BrowserWithExtension,
  sites: readonly Partial<Site>[],
): Promise<void> {
  const worker = await background(browser);
  await worker.evaluate((list) => chrome.storage.local.set({ sites: { version: 1, sites: list } }), sites);
}

/** The list as it is stored now. */
export async function storedSites(browser: BrowserWithExtension): Promise<readonly Site[]> {
  const worker = await background(browser);
  return (await worker.evaluate(() => chrome.storage.local.get('sites'))).sites?.sites ?? [];
}

/** What the switches of the settings store: kinds of promotion that stay. */
export async function keepKinds(browser: BrowserWithExtension, kinds: readonly PromoKind[]): Promise<void> {
  const worker = await background(browser);
  await worker.evaluate((keptKinds) => chrome.storage.sync.set({ keptKinds }), kinds);
}

/** Names of the scripts that the browser puts into pages by itself. */
export async function registered(browser: BrowserWithExtension): Promise<readonly string[]> {
  const worker = await background(browser);
  const scripts = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  return scripts.map(({ id }) => id).sort();
}

/** Chooses sites as a person does who says yes to the browser's question. */
export async function choose(
  browser: BrowserWithExtension,
  ...sites: readonly Partial<Site>[]
): Promise<void> {
  await storeSites(browser, sites);
  for (const { host = '' } of sites) await grantSite(browser, host);
  await expect
    .poll(() => registered(browser))
    .toEqual(
      sites
        .filter(({ mode }) => mode !== 'off')
        .map(({ mode, host }) => `${mode} ${host}`)
        .sort(),
    );
}

/** As on the day of installation. */
export async function chooseNothing(
  browser: BrowserWithExtension,
  ...hosts: readonly string[]
): Promise<void> {
  await storeSites(browser, []);
  for (const host of hosts) await revokeSite(browser, host);
  await expect.poll(() => registered(browser)).toEqual([]);
}
