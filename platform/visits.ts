import { browser } from 'wxt/browser';
import type { SiteMode } from '../model/site';
import { showCleaned } from './button';
import { isClosed, rememberClosed } from './closed-pages';
import { showInMenus } from './menus';
import type { Messages } from './messages';
import { openByItself } from './press';
import { cleanStateOf } from './reader-state';
import type { Sender } from './receive';
import { grantedPatterns } from './reconcile-sites';
import { grantedModeAt } from './site-origins';
import { sitesOrNone } from './stored-sites';

/** What is done by itself at an address right now: stored and granted. */
export async function modeNow(url: string | undefined): Promise<SiteMode> {
  if (url === undefined) return 'off';
  const [sites, granted] = await Promise.all([sitesOrNone(), grantedPatterns()]);
  return grantedModeAt(sites, granted, url);
}

/** Whether the reader may open by itself where a tab has arrived: on a chosen site, and not where it was closed. */
export async function mayOpenAt(
  { address }: Messages['visit/arrived']['carries'],
  { tab, frameId }: Sender,
): Promise<{ mayOpen: boolean }> {
  if (tab?.id === undefined || frameId !== 0 || (await modeNow(address)) !== 'read')
    return { mayOpen: false };
  return { mayOpen: !(await isClosed(tab.id, address)) };
}

/** Where the person closed the reader it stays closed, until the tab is closed. */
export async function rememberWhereClosed(
  { closedAt }: Messages['reader/state']['carries'],
  { tab, frameId }: Sender,
): Promise<void> {
  if (closedAt === undefined || tab?.id === undefined || frameId !== 0) return;
  if ((await modeNow(closedAt)) === 'read') await rememberClosed(tab.id, closedAt);
}

export const openVisited = async (
  _nothing: undefined,
  { tab, frameId }: Sender,
): Promise<'opened' | 'refused'> =>
  tab?.id === undefined || frameId !== 0 ? 'refused' : openByItself(tab.id);

/** Shows on the button, and in its menu, what the cleaner of a tab reports. */
export async function showCleanState(
  state: Messages['clean/changed']['carries'],
  { tab, frameId }: Sender,
): Promise<undefined> {
  if (tab?.id === undefined || frameId !== 0) return;
  await showCleaned(tab.id, state.hidden);
  if (tab.active) await showInMenus('clean', state);
}

/** The button's menu is one for all tabs: it says what holds for the tab that is looked at. */
export async function showTabInMenus(tabId: number): Promise<void> {
  try {
    const { url } = await browser.tabs.get(tabId);
    const mode = await modeNow(url);
    await showInMenus(
      mode,
      mode === 'clean' ? await cleanStateOf(tabId) : { hidden: 0, found: 0, isShowingAll: false },
    );
  } catch {
    // The tab was closed meanwhile; the next one that is looked at is shown.
  }
}
