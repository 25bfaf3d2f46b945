import { browser } from 'wxt/browser';
import type { SiteMode } from '../model/site';
import { sendToTab } from './messages';
import { grantedPatterns } from './reconcile-sites';
import { grantedModeAt } from './site-origins';
import { fileOf } from './site-scripts';
import { sitesOrNone } from './stored-sites';

/** What the script in a tab does after it was told; `off` where there is none. */
async function tell(tabId: number, mode: SiteMode): Promise<SiteMode> {
  try {
    // Undefined comes back where the reader alone listens.
    const answer = (await sendToTab(tabId, 'site/mode', { mode })) as SiteMode | undefined;
    return answer ?? 'off';
  } catch {
    // Nobody listens there: most tabs are of no chosen site.
    return 'off';
  }
}

async function applyTo(tabId: number, mode: SiteMode): Promise<void> {
  if ((await tell(tabId, mode)) === mode || mode === 'off') return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [fileOf(mode)] });
  } catch {
    // Harmless where the tab went away, or shows an error page: the next page that it loads brings the script itself.
  }
}

/**
 * Brings pages that are open already to what is chosen. An address that the browser hides from us is no site of ours, or no longer: what
 * was done there is taken back.
 */
export async function applySites(): Promise<void> {
  const [sites, granted, tabs] = await Promise.all([
    sitesOrNone(),
    grantedPatterns(),
    browser.tabs.query({ discarded: false }),
  ]);
  await Promise.all(
    tabs.flatMap(({ id, url }) =>
      id === undefined ? [] : [applyTo(id, grantedModeAt(sites, granted, url ?? ''))],
    ),
  );
}
