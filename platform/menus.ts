import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { Press } from './press';

/** A line in the browser's own menus, and what it asks of the tab. */
interface MenuEntry {
  readonly id: string;
  readonly label: 'menu.page' | 'menu.selection';
  readonly contexts: [`${Browser.contextMenus.ContextType}`, ...`${Browser.contextMenus.ContextType}`[]];
  readonly asks: Press;
}

/** One line a place: browsers fold several lines of an extension into a submenu. */
export const menuEntries: readonly MenuEntry[] = [
  { id: 'read-page', label: 'menu.page', contexts: ['page'], asks: 'reader/toggle' },
  {
    id: 'read-selection',
    label: 'menu.selection',
    contexts: ['selection', 'action'],
    asks: 'reader/read-selection',
  },
];

let writing: Promise<void> = Promise.resolve();

async function write(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, label, contexts } of menuEntries) {
    browser.contextMenus.create({ id, contexts, title: i18n.t(label) });
  }
}

/**
 * Writes the menus anew. The browser keeps them while the background sleeps; they are written on install, update
 * and start, because an update may add lines and the browser's language may have changed.
 */
export function writeMenus(): Promise<void> {
  // One after the other: two at once would write every line twice. A failed one must not stop the next.
  writing = writing.then(write, write);
  return writing;
}

/** What a chosen line asks of the tab; undefined for lines of an older version. */
export const pressOfMenu = (id: number | string): Press | undefined =>
  menuEntries.find((entry) => entry.id === id)?.asks;
