import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { siteModes } from '../model/site';
import type { SiteMode } from '../model/site';
import type { CleanState } from './messages';
import type { Press } from './press';

type Contexts = [`${Browser.contextMenus.ContextType}`, ...`${Browser.contextMenus.ContextType}`[]];

const SITE = 'site';

export const SHOW_HIDDEN = 'show-hidden';

export const LIST_HIDDEN = 'list-hidden';

/** Lines for pages that are cleaned in place. */
const forCleaned: ReadonlySet<string> = new Set([SHOW_HIDDEN, LIST_HIDDEN]);

/** A line in the browser's own menus. */
interface MenuEntry {
  readonly id: string;
  readonly label:
    | 'menu.page'
    | 'menu.selection'
    | 'menu.site'
    | 'menu.off'
    | 'menu.clean'
    | 'menu.read'
    | 'menu.showHidden'
    | 'menu.listHidden';
  readonly contexts: Contexts;
  /** What it asks of the tab. */
  readonly asks?: Press;
  /** What it chooses for the tab's site. */
  readonly chooses?: SiteMode;
}

/** One line a place where that will do: browsers fold several lines of an extension into a submenu. */
export const menuEntries: readonly MenuEntry[] = [
  { id: 'read-page', label: 'menu.page', contexts: ['page'], asks: 'reader/toggle' },
  {
    id: 'read-selection',
    label: 'menu.selection',
    contexts: ['selection', 'action'],
    asks: 'reader/read-selection',
  },
  { id: SITE, label: 'menu.site', contexts: ['action'] },
  ...siteModes.map((mode): MenuEntry => ({
    id: `${SITE}-${mode}`,
    label: `menu.${mode}`,
    contexts: ['action'],
    chooses: mode,
  })),
  { id: LIST_HIDDEN, label: 'menu.listHidden', contexts: ['action'] },
  { id: SHOW_HIDDEN, label: 'menu.showHidden', contexts: ['action'] },
];

let writing: Promise<void> = Promise.resolve();

async function write(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, label, contexts, chooses } of menuEntries) {
    browser.contextMenus.create({
      id,
      contexts,
      title: i18n.t(label),
      ...(chooses && { parentId: SITE, type: 'radio', checked: chooses === 'off' }),
      ...(forCleaned.has(id) && { enabled: false }),
    });
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

/** What the button's menu says of the tab that is looked at. */
export async function showInMenus(
  mode: SiteMode,
  { hidden, found, isShowingAll }: CleanState,
): Promise<void> {
  await writing;
  try {
    await Promise.all([
      ...siteModes.map((each) => browser.contextMenus.update(`${SITE}-${each}`, { checked: each === mode })),
      browser.contextMenus.update(LIST_HIDDEN, { enabled: found > 0 }),
      browser.contextMenus.update(SHOW_HIDDEN, {
        enabled: hidden > 0 || isShowingAll,
        title: i18n.t(isShowingAll ? 'menu.hideAgain' : 'menu.showHidden'),
      }),
    ]);
  } catch {
    // The lines are not written yet, on the very first start: they come with the values of a tab where nothing is done.
  }
}

/** What a chosen line asks of the tab; undefined for lines of an older version. */
export const pressOfMenu = (id: number | string): Press | undefined =>
  menuEntries.find((entry) => entry.id === id)?.asks;

export const modeOfMenu = (id: number | string): SiteMode | undefined =>
  menuEntries.find((entry) => entry.id === id)?.chooses;
