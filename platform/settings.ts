import { browser } from 'wxt/browser';
import { defaultPreferences, parsePreferences } from '../model/preferences';
import type { Preferences } from '../model/preferences';
import { STORAGE_LIMIT_MS, withinTime } from './time-limit';

/** How the reader looks; in the synchronised area, so it follows the person's account. */
const KEY = 'preferences';

/** How it looks on one site; on this device only, because it names what somebody reads. */
const siteKey = (host: string): string => `looks:${host}`;

/** Form of what is stored; a newer one is read field by field, like everything else. */
const VERSION = 1;

/** Tells our own writing from that of other tabs: what comes back late must not undo the next step. */
const WRITER = Math.random();

/** How the reader looks on a page, and whether that was chosen for its site alone. */
export interface Looks {
  readonly preferences: Preferences;
  readonly isForSite: boolean;
}

/**
 * What is stored, field by field; the defaults where storage cannot be read: reading must go on without it.
 *
 * @param host of the page; empty for files, which have no site
 */
export async function loadLooks(host: string): Promise<Looks> {
  try {
    const [general, local] = await withinTime(
      STORAGE_LIMIT_MS,
      Promise.all([browser.storage.sync.get(KEY), browser.storage.local.get(siteKey(host))]),
    );
    const own = local[siteKey(host)];
    return { preferences: parsePreferences(own ?? general[KEY]), isForSite: own !== undefined };
  } catch {
    // Silent, full, broken or gone with an update: the defaults are a good look, and saving will tell the person.
    return { preferences: defaultPreferences, isForSite: false };
  }
}

/** From now on the site looks like all others. */
export const forgetSiteLooks = (host: string): Promise<void> => browser.storage.local.remove(siteKey(host));

/**
 * Keeps the looks, for the site or for all.
 *
 * @returns false where it could not be kept; the person has to be told
 */
export async function saveLooks(host: string, { preferences, isForSite }: Looks): Promise<boolean> {
  const value = { version: VERSION, by: WRITER, ...preferences };
  try {
    if (isForSite) await browser.storage.local.set({ [siteKey(host)]: value });
    else await browser.storage.sync.set({ [KEY]: value });
    return true;
  } catch {
    return false;
  }
}

const isOwn = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'by' in value && value.by === WRITER;

/**
 * Calls back when the looks for this site change anywhere else, also on another device.
 *
 * @returns stops watching
 */
export function watchLooks(host: string, onChange: (looks: Looks) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = changes[area === 'sync' ? KEY : siteKey(host)];
    if (!change || isOwn(change.newValue)) return;
    void loadLooks(host).then(onChange);
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}
