import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { showTrouble } from './button';
import { sendToTab } from './messages';
import type { Messages } from './messages';
import type { Sender } from './receive';

/** Shows everything that is hidden on a tab's page, or hides it again. */
export async function showHidden(tab: Pick<Browser.tabs.Tab, 'id'> | undefined): Promise<void> {
  if (tab?.id === undefined || tab.id < 0) return;
  try {
    await sendToTab(tab.id, 'clean/toggle', undefined);
  } catch {
    // Nobody listens there: nothing is hidden, and the page says so itself.
  }
}

const CLEANER_FILE = '/cleaner.js';

/** Puts the cleaner into the page that asks for it. Rejects where the permission was withdrawn meanwhile. */
export async function startCleaner(_nothing: undefined, { tab, frameId }: Sender): Promise<undefined> {
  if (tab?.id === undefined || frameId !== 0) return;
  await browser.scripting.executeScript({
    target: { tabId: tab.id },
    files: [CLEANER_FILE],
    // The page itself has said that it has been drawn.
    injectImmediately: true,
  });
}

const LEDGER_FILE = '/ledger.js';

/** Opens the list of what is hidden on a tab's page, beside the page. */
export async function listHidden(tab: Pick<Browser.tabs.Tab, 'id'> | undefined): Promise<void> {
  if (tab?.id === undefined || tab.id < 0) return;
  try {
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [LEDGER_FILE] });
  } catch (error) {
    reportError(error);
    await showTrouble(tab.id, i18n.t('badge.failed'));
  }
}

/** Puts the rule of the cleaner into its page, where the browser keeps content scripts from the page's style sheets. */
export async function styleTab(
  { css }: Messages['clean/style']['carries'],
  { tab, frameId }: Sender,
): Promise<undefined> {
  if (tab?.id === undefined || frameId !== 0) return;
  await browser.scripting.insertCSS({ target: { tabId: tab.id, frameIds: [0] }, css, origin: 'USER' });
}
