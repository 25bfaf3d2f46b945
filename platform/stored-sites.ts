import { browser } from 'wxt/browser';
import type { Sites } from '../model/site';
import { parseSites } from '../model/sites';
import type { ParsedSites } from '../model/sites';

/** What is done by itself, where. This device only: it says what somebody reads. */
const KEY = 'sites';

/** Form of what is stored; a newer one is read field by field, like everything else. */
const VERSION = 1;

const parseStored = (stored: unknown): ParsedSites =>
  stored === undefined ? { ok: true, sites: [] } : parseSites(stored);

/** The chosen sites; a fault where what is stored cannot be used, so that it can be said. */
export async function loadSites(): Promise<ParsedSites> {
  const stored = await browser.storage.local.get(KEY);
  return parseStored(stored[KEY]);
}

/** The chosen sites; none where what is stored cannot be used: then nothing is done anywhere. */
export async function sitesOrNone(): Promise<Sites> {
  const parsed = await loadSites();
  return parsed.ok ? parsed.sites : [];
}

/**
 * Changes the list; one after the other, whichever page of ours asks.
 *
 * @returns false where it could not be kept; the person has to be told
 */
export function changeSites(change: (sites: Sites) => Sites): Promise<boolean> {
  return navigator.locks.request(KEY, async () => {
    try {
      const sites = change(await sitesOrNone());
      await browser.storage.local.set({ [KEY]: { version: VERSION, sites } });
      return true;
    } catch {
      // Full or broken: the caller says so.
      return false;
    }
  });
}

/**
 * Calls back when the list changes.
 *
 * @returns stops watching
 */
export function watchSites(onChange: (parsed: ParsedSites) => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(parseStored(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
