import { browser } from 'wxt/browser';
import { orElse, STORAGE_LIMIT_MS } from './time-limit';

/** One choice of the person, in the synchronised area, so it follows their account. */
export interface SyncedChoice<Choice> {
  /** What is stored; the default where storage cannot be read: reading must go on without it. */
  readonly load: () => Promise<Choice>;
  /**
   * Changes what is stored; one after the other, whichever page of ours asks.
   *
   * @returns false where it could not be read or kept; the person has to be told
   */
  readonly change: (change: (choice: Choice) => Choice) => Promise<boolean>;
}

/** @param parse anything that is stored, also nothing: then it gives the default */
export function syncedChoice<Choice>(key: string, parse: (value: unknown) => Choice): SyncedChoice<Choice> {
  /** Rejects, never throws, where the extension was updated meanwhile. */
  const fetchStored = async (): Promise<Record<string, unknown>> => browser.storage.sync.get(key);
  return {
    // Silent, full, broken or gone with an update: then the default holds.
    load: async () => parse((await orElse(STORAGE_LIMIT_MS, fetchStored(), {}))[key]),
    change: (change) =>
      navigator.locks.request(key, async () => {
        try {
          await browser.storage.sync.set({ [key]: parse(change(parse((await fetchStored())[key]))) });
          return true;
        } catch {
          // Broken or full: the caller says so.
          return false;
        }
      }),
  };
}
