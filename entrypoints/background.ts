import { defineBackground } from '#imports';
import { browser } from 'wxt/browser';
import { stringKeys } from '../components/string-keys';
import { showKey } from '../platform/button';
import { pressOfMenu, writeMenus } from '../platform/menus';
import { press } from '../platform/press';
import type { Press } from '../platform/press';
import { showReaderState } from '../platform/reader-state';
import { receive } from '../platform/receive';
import { TOGGLE_COMMAND } from '../platform/shortcut';
import { packagedFonts } from '../platform/packaged-fonts';
import { supplies } from '../platform/supplies';
import { wordTables } from '../platform/words';

/** Wakes for an event, serves it, and keeps nothing: what must last is kept by the browser or in the tab. */
export default defineBackground({
  main() {
    const serve = (tab: Parameters<typeof press>[0], what: Press): void => {
      // Loaded while the reader is on its way into the page, which will ask for it. A failure is met there.
      supplies(stringKeys).catch(() => undefined);
      void press(tab, what);
    };

    browser.action.onClicked.addListener((tab) => serve(tab, 'reader/toggle'));

    browser.commands.onCommand.addListener((command, tab) => {
      if (command === TOGGLE_COMMAND) serve(tab, 'reader/toggle');
    });

    browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
      const asked = pressOfMenu(menuItemId);
      if (asked) serve(tab, asked);
    });

    browser.runtime.onInstalled.addListener(() => void writeMenus());
    browser.runtime.onStartup.addListener(() => void writeMenus());

    receive({
      'reader/state': showReaderState,
      'reader/supplies': () => supplies(stringKeys),
      'fonts/get': ({ font, letters }) => packagedFonts(font, letters),
      'words/get': ({ languages }) => wordTables(languages),
    });

    // On every waking: the key may have been changed since, and Chrome tells nobody.
    void showKey();
  },
});
