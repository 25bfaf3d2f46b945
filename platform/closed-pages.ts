import { browser } from 'wxt/browser';

/*
 * Pages on which the reader was closed, by tab: it does not open there by itself again. In the session's memory, which no disk sees, and
 * which outlives the background's sleep.
 */

/** Pages remembered for a tab; the oldest are forgotten first. Guess: more than anybody goes back to. */
export const CLOSED_PAGES_MAX = 100;

const keyOf = (tabId: number): string => `closed ${tabId}`;

async function closedPages(tabId: number): Promise<readonly string[]> {
  const key = keyOf(tabId);
  const stored: unknown = (await browser.storage.session.get(key))[key];
  return Array.isArray(stored) ? stored.filter((page): page is string => typeof page === 'string') : [];
}

export const isClosed = async (tabId: number, address: string): Promise<boolean> =>
  (await closedPages(tabId)).includes(address);

export async function rememberClosed(tabId: number, address: string): Promise<void> {
  const others = (await closedPages(tabId)).filter((page) => page !== address);
  await browser.storage.session.set({ [keyOf(tabId)]: [...others, address].slice(-CLOSED_PAGES_MAX) });
}

/** The tab is gone, and what is known of it goes with it. */
export const forgetTab = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));
