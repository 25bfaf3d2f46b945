import { defineBackground } from '#imports';
import { browser } from 'wxt/browser';
import { applySites } from '../platform/apply-sites';
import { showKey } from '../platform/button';
import { chooseForTab } from '../platform/choose-site';
import { forgetTab } from '../platform/closed-pages';
import { addScript } from '../platform/inject';
import { LIST_HIDDEN, modeOfMenu, pressOfMenu, SHOW_HIDDEN, writeMenus } from '../platform/menus';
import { openOptionsAt } from '../platform/options-page';
import { placeReceivers } from '../platform/place-receivers';
import { press } from '../platform/press';
import type { Press } from '../platform/press';
import { showReaderState } from '../platform/reader-state';
import { receive } from '../platform/receive';
import { packagedFonts } from '../platform/packaged-fonts';
import { supplies } from '../platform/supplies';
import { reconcileSites } from '../platform/reconcile-sites';
import { SHOW_HIDDEN_COMMAND, TOGGLE_COMMAND } from '../platform/shortcut';
import { taughtReceivers } from '../platform/taught-receivers';
import { listHidden, showHidden, startCleaner, styleTab } from '../platform/tab-cleaner';
import { watchSites } from '../platform/stored-sites';
import {
  mayOpenAt,
  openVisited,
  rememberWhereClosed,
  showCleanState,
  showTabInMenus,
} from '../platform/visits';
import { wordTables } from '../platform/words';

/** Loaded once each time this wakes. A failure is met where it is needed. */
const engineData = async (): Promise<unknown> => (await supplies()).engineData;

/** Makes everything what was chosen and is granted: the scripts of pages to come, and the pages that are open. */
async function bringAbout(): Promise<undefined> {
  await reconcileSites();
  await applySites();
}

/** Wakes for an event, serves it, and keeps nothing: what must last is kept by the browser or in the tab. */
export default defineBackground({
  main() {
    const serve = (tab: Parameters<typeof press>[0], what: Press): void => {
      // Loaded while the reader is on its way into the page, which will ask for it. A failure is met there.
      supplies().catch(() => undefined);
      void press(tab, what);
    };

    browser.action.onClicked.addListener((tab) => serve(tab, 'reader/toggle'));

    browser.commands.onCommand.addListener((command, tab) => {
      if (command === TOGGLE_COMMAND) serve(tab, 'reader/toggle');
      if (command === SHOW_HIDDEN_COMMAND) void showHidden(tab);
    });

    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
      const asked = pressOfMenu(menuItemId);
      if (asked) serve(tab, asked);
      const mode = modeOfMenu(menuItemId);
      if (mode) void chooseForTab(tab, mode);
      if (menuItemId === LIST_HIDDEN) void listHidden(tab);
      if (menuItemId === SHOW_HIDDEN) void showHidden(tab);
    });

    browser.runtime.onInstalled.addListener(() => void writeMenus());
    browser.runtime.onStartup.addListener(() => void writeMenus());

    browser.permissions.onAdded.addListener(() => void bringAbout());
    browser.permissions.onRemoved.addListener(() => void bringAbout());
    watchSites(() => void bringAbout());
    browser.tabs.onActivated.addListener(({ tabId }) => void showTabInMenus(tabId));
    browser.tabs.onUpdated.addListener((tabId, { status }, { active }) => {
      if (active && status === 'complete') void showTabInMenus(tabId);
    });
    browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));

    receive({
      'reader/supplies': supplies,
      'page/add-script': addScript,
      'fonts/get': ({ font, letters }) => packagedFonts(font, letters),
      'reader/state': async (state, from) => {
        await rememberWhereClosed(state, from);
        return showReaderState(state, from);
      },
      'engine-data/get': engineData,
      ...placeReceivers,
      ...taughtReceivers,
      'words/get': ({ languages }) => wordTables(languages),
      'clean/arrived': () => void engineData().catch(() => undefined),
      'clean/start': startCleaner,
      'clean/changed': showCleanState,
      'clean/style': styleTab,
      'visit/arrived': mayOpenAt,
      'visit/open': openVisited,
      'options/open': openOptionsAt,
      'sites/bring-about': bringAbout,
    });

    // On every waking: the key may have been changed since, and Chrome tells nobody.
    void showKey();
    // On every waking, too: after an update the browser has forgotten the scripts, and a run before this one may have been cut off.
    void reconcileSites();
  },
});
