import { browser } from 'wxt/browser';
import { defaultLinkChoices, parseLinkChoices, type LinkChoices } from '../model/link-choices';
import { orElse, STORAGE_LIMIT_MS } from './time-limit';

/** In the synchronised area, so the choice follows the person's account; it names no site. */
const KEY = 'linkChoices';

/** Rejects, never throws, where the extension was updated meanwhile. */
const fetchStored = async (): Promise<Record<string, unknown>> => browser.storage.sync.get(KEY);

/** What is stored; the default where storage cannot be read: links lead where the page says. */
export async function loadLinkChoices(): Promise<LinkChoices> {
  const stored = await orElse(STORAGE_LIMIT_MS, fetchStored(), null);
  return stored === null ? defaultLinkChoices : parseLinkChoices(stored[KEY]);
}

/** @returns false where it could not be kept; the person has to be told */
export async function saveLinkChoices(choices: LinkChoices): Promise<boolean> {
  try {
    await browser.storage.sync.set({ [KEY]: choices });
    return true;
  } catch {
    return false;
  }
}
