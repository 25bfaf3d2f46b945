import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { planOf, scriptsFor } from './site-scripts';
import type { SiteScript } from './site-scripts';
import { sitesOrNone } from './stored-sites';

/** Origins that the browser grants now, as match patterns. */
export async function grantedPatterns(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

const fromBrowser = ({
  id,
  js = [],
  matches = [],
  excludeMatches = [],
}: Browser.scripting.RegisteredContentScript): SiteScript => ({ id, js, matches, excludeMatches });

const toBrowser = ({
  id,
  js,
  matches,
  excludeMatches,
}: SiteScript): Browser.scripting.RegisteredContentScript => ({
  id,
  js: [...js],
  matches: [...matches],
  ...(excludeMatches.length > 0 && { excludeMatches: [...excludeMatches] }),
  runAt: 'document_start',
  persistAcrossSessions: true,
});

/** All at once, which is one message to the browser; one by one where it takes not all of them, so that one keeps no other out. */
async function together<Item>(
  items: readonly Item[],
  work: (items: readonly Item[]) => Promise<unknown>,
): Promise<void> {
  if (items.length === 0) return;
  try {
    await work(items);
  } catch (error) {
    if (items.length === 1) reportError(error);
    else for (const item of items) await together([item], work);
  }
}

async function reconcileOnce(): Promise<void> {
  const [sites, granted, registered] = await Promise.all([
    sitesOrNone(),
    grantedPatterns(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const { remove, add } = planOf(registered.map(fromBrowser), scriptsFor(sites, granted));
  await together(remove, (ids) => browser.scripting.unregisterContentScripts({ ids: [...ids] }));
  await together(add, (scripts) => browser.scripting.registerContentScripts(scripts.map(toBrowser)));
}

let running: Promise<void> | null = null;
let asked = 0;

async function run(): Promise<void> {
  for (let served = -1; served !== asked;) {
    served = asked;
    await reconcileOnce();
  }
}

/**
 * Makes the registered scripts what is stored and granted. It may be called at any time and as often as one likes: it looks at what is
 * there, so a run that was cut off is finished by the next. Calls that come while one runs are answered by one more run.
 */
export function reconcileSites(): Promise<void> {
  asked++;
  running ??= run().finally(() => (running = null));
  return running;
}
