import { browser } from 'wxt/browser';
import type { AddedScript, Messages } from './messages';
import type { Sender } from './receive';
import { askedAgain, wait, withinTime } from './time-limit';

const READER_FILE = '/reader.js';
const addedFiles = { beside: '/beside.js', report: '/report.js' } as const satisfies Record<
  AddedScript,
  string
>;

/** Milliseconds. A page that still loads is waited for (guess, to be measured). */
const INJECTION_LIMIT_MS = 5_000;

/**
 * Milliseconds without an answer after which the script is put in once more: Chromium loses an injection now and then (twice in some 300 first
 * presses on a busy machine, where the second was answered within 100 ms).
 */
const INJECT_AGAIN_MS = 1_000;

/** Milliseconds. Where the browser hides the address even after a press: no page to be read (guess, to be measured). */
const HIDDEN_PAGE_LIMIT_MS = 1_000;

/**
 * Milliseconds between tries. The press grants us the tab, but on a busy machine the page's process hears of it
 * after our script has come, and refuses: seen in 13 of 360 presses with three browsers on two cores, in none of 360 with these tries.
 */
const GRANT_PAUSES_MS = [50, 200, 800] as const;

const isNotGranted = (error: unknown): boolean =>
  error instanceof Error && /cannot access|must request permission/i.test(error.message);

/** The tab of a press; browsers tell the address with it, once they have granted the tab. */
export interface PressedTab {
  readonly id: number;
  readonly url: string | undefined;
}

/** Puts the reader into a tab. */
export async function inject(tab: PressedTab): Promise<void> {
  const tabId = tab.id;
  const url = tab.url ?? (await browser.tabs.get(tabId)).url;
  const limitMs = url === undefined ? HIDDEN_PAGE_LIMIT_MS : INJECTION_LIMIT_MS;
  const put = () => browser.scripting.executeScript({ target: { tabId }, files: [READER_FILE] });
  // Put in twice, it runs once. What is hidden is no page to be read: there nothing is worth asking for again.
  const once = () =>
    withinTime(limitMs, url === undefined ? put() : askedAgain(INJECT_AGAIN_MS, put), 'the injection');
  // A web address that we are shown is granted. What is hidden, or belongs to the browser, stays refused.
  const pauses = url !== undefined && /^https?:/.test(url) ? GRANT_PAUSES_MS : [];
  for (const pauseMs of pauses) {
    try {
      await once();
      return;
    } catch (error) {
      if (!isNotGranted(error)) throw error;
      await wait(pauseMs);
    }
  }
  await once();
}

/** Puts one more script of ours into the tab that asks for it. */
export async function addScript(
  { script }: Messages['page/add-script']['carries'],
  { tab, frameId }: Sender,
): Promise<undefined> {
  const file = addedFiles[script];
  if (tab?.id === undefined || frameId !== 0)
    throw new Error('Only the page of a tab is given another script.');
  await withinTime(
    INJECTION_LIMIT_MS,
    browser.scripting.executeScript({ target: { tabId: tab.id }, files: [file] }),
  );
}
