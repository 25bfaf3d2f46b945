import { browser } from 'wxt/browser';
import { defaultPreferences, parsePreferences } from '../model/preferences';
import type { Preferences } from '../model/preferences';

/** How the reader looks; in the synchronised area, so it follows the person's account. */
const KEY = 'preferences';

/** Form of what is stored; a newer one is read field by field, like everything else. */
const VERSION = 1;

/** What is stored, field by field; the defaults where storage cannot be read: reading must go on without it. */
export async function loadPreferences(): Promise<Preferences> {
  try {
    const stored = await browser.storage.sync.get(KEY);
    return parsePreferences(stored[KEY]);
  } catch {
    // Full, broken or gone with an update: the defaults are a good look, and saving will tell the person.
    return defaultPreferences;
  }
}

/** @returns false where it could not be kept; the person has to be told */
export async function savePreferences(value: Preferences): Promise<boolean> {
  try {
    await browser.storage.sync.set({ [KEY]: { version: VERSION, ...value } });
    return true;
  } catch {
    return false;
  }
}

/**
 * Calls back when the preferences change anywhere, also on another device.
 *
 * @returns stops watching
 */
export function watchPreferences(onChange: (preferences: Preferences) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = changes[KEY];
    if (area === 'sync' && change) onChange(parsePreferences(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}
