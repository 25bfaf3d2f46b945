import { browser } from 'wxt/browser';
import { hostOf } from './choose-site';
import type { Sender } from './receive';

/** The site that the page of settings is opened at: in the session's memory, so that no address of ours, and no history, names it. */
const WANTED = 'wanted-site';

/** Opens the page of settings, or brings it to the front. */
export async function openOptions(): Promise<undefined> {
  await browser.runtime.openOptionsPage();
}

/** The same, at the site of the page that asks; of a private window nothing is told. */
export async function openOptionsAt(_nothing: undefined, { url, tab }: Sender): Promise<undefined> {
  const host = tab?.incognito === true ? null : hostOf(url);
  if (host !== null) await browser.storage.session.set({ [WANTED]: host });
  return openOptions();
}

/**
 * Calls back with the site that the page of settings is opened at: now, and whenever it is brought to the front for another.
 *
 * @returns stops watching
 */
export function watchWantedSite(onSite: (host: string) => void): () => void {
  const take = async (): Promise<void> => {
    const host: unknown = (await browser.storage.session.get(WANTED))[WANTED];
    if (typeof host !== 'string') return;
    await browser.storage.session.remove(WANTED);
    onSite(host);
  };
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes, area) => {
    if (area === 'session' && changes[WANTED]?.newValue !== undefined) void take();
  };
  browser.storage.onChanged.addListener(listener);
  void take();
  return () => browser.storage.onChanged.removeListener(listener);
}
