import { browser } from 'wxt/browser';
import { defaultKeptKinds, parseKeptKinds, type KeptKinds } from '../model/kept-kinds';
import { orElse, STORAGE_LIMIT_MS } from './time-limit';

/** Kinds of promotion that stay in the article; in the synchronised area, so the choice follows the person's account. */
const KEY = 'keptKinds';

/** Rejects, never throws, where the extension was updated meanwhile. */
const fetchStored = async (): Promise<Record<string, unknown>> => browser.storage.sync.get(KEY);

/** What is stored; the default where storage cannot be read: reading must go on without it. */
export async function loadKeptKinds(): Promise<KeptKinds> {
  // Silent, full, broken or gone with an update: then every kind is taken out, and can be put back.
  const stored = await orElse(STORAGE_LIMIT_MS, fetchStored(), null);
  return stored === null ? defaultKeptKinds : parseKeptKinds(stored[KEY]);
}

/** @returns false where it could not be kept; the person has to be told */
export async function saveKeptKinds(kinds: KeptKinds): Promise<boolean> {
  try {
    await browser.storage.sync.set({ [KEY]: parseKeptKinds(kinds) });
    return true;
  } catch {
    return false;
  }
}
