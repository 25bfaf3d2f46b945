import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { SiteMode } from '../model/site';
import { SITES_MAX } from '../model/site';
import { canonicalHost, withoutWww } from '../model/site-pattern';
import { findSite, withSite } from '../model/sites';
import { showTrouble } from './button';
import { grantedPatterns } from './reconcile-sites';
import { grantedOrigins } from './site-origins';
import { changeSites, loadSites } from './stored-sites';

/** What the small page before the browser's own question is about. */
export interface Asking {
  readonly host: string;
  readonly mode: Exclude<SiteMode, 'off'>;
}

/** In the session's memory: no address of an extension's page, and so no history, names the site. */
const ASKING = 'asking';

/** CSS pixels of the small window that explains why the browser is about to ask. */
const ASK_WINDOW = { width: 520, height: 560 } as const;

/** The site of an address, where it is one that can be chosen. */
export function hostOf(url: string | undefined): string | null {
  const parsed = URL.parse(url ?? '');
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  const host = canonicalHost(parsed.hostname);
  return host === null ? null : withoutWww(host);
}

/** Keeps the choice: the site's paths stay as they are. */
export const keepMode = (host: string, mode: SiteMode): Promise<boolean> =>
  changeSites((sites) => {
    const known = findSite(sites, host);
    if (!known && (mode === 'off' || sites.length >= SITES_MAX)) return sites;
    return withSite(sites, { only: [], not: [], ...known, host, mode });
  });

const isAsking = (value: unknown): value is Asking =>
  typeof value === 'object' && value !== null && 'host' in value && 'mode' in value;

/** What the small page was opened for; null where it was opened by itself. */
export async function loadAsking(): Promise<Asking | null> {
  const asking: unknown = (await browser.storage.session.get(ASKING))[ASKING];
  return isAsking(asking) ? asking : null;
}

async function openAskPage(asking: Asking): Promise<void> {
  await browser.storage.session.set({ [ASKING]: asking });
  const url = browser.runtime.getURL('/ask.html');
  try {
    await browser.windows.create({ type: 'popup', url, ...ASK_WINDOW });
  } catch {
    // No windows on a phone.
    await browser.tabs.create({ url });
  }
}

/** What can keep a choice from being kept; a list that is broken is looked at on the options page. */
async function fault(tab: Browser.tabs.Tab, host: string | null): Promise<string | null> {
  if (host === null) return i18n.t('badge.noSite');
  if (tab.incognito) return i18n.t('badge.privateWindow');
  const stored = await loadSites();
  if (!stored.ok) return i18n.t('badge.sitesBroken');
  return !findSite(stored.sites, host) && stored.sites.length >= SITES_MAX ? i18n.t('badge.sitesFull') : null;
}

/**
 * What was chosen for a tab's site in the button's menu. Where the browser has not been asked yet, a small page says why it will be: the
 * question itself needs a press on a page of ours.
 */
export async function chooseForTab(tab: Browser.tabs.Tab | undefined, mode: SiteMode): Promise<void> {
  if (tab?.id === undefined || tab.id < 0) return;
  const host = hostOf(tab.url);
  const trouble = await fault(tab, host);
  if (trouble !== null || host === null) {
    await showTrouble(tab.id, trouble ?? '');
    return;
  }
  if (mode !== 'off' && grantedOrigins(host, await grantedPatterns()).length === 0) {
    await openAskPage({ host, mode });
    return;
  }
  if (!(await keepMode(host, mode))) await showTrouble(tab.id, i18n.t('badge.notKept'));
}
