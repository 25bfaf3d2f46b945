import { i18n } from '#i18n';
import { browser } from 'wxt/browser';
import { refusalSentence } from './refusal-sentence';
import type { RefusalCode } from './refusal';
import { toggleKey } from './shortcut';

/*
 * The browser keeps what is set here for each tab, also while the background sleeps, and forgets it as soon as
 * the tab shows another page. So nothing is remembered in memory, and nothing has to be cleared.
 */

/** White stands on both at 4.5 : 1 or more (WCAG 2.2, 1.4.3); the toolbar knows no style sheet. */
export const badgeColours = { text: '#ffffff', count: '#2f5d8a', error: '#b3261e' } as const;

/** A badge shows about four characters. */
const COUNT_MAX = 999;

const ICON_SIZES_PX = [16, 24, 32, 48, 128] as const;

const iconPaths = (look: 'idle' | 'active'): Record<number, string> =>
  Object.fromEntries(ICON_SIZES_PX.map((size) => [size, `/icon/${look}-${size}.png`]));

/** Firefox goes back to the manifest's icons for light and dark toolbars when it is handed none. */
const idleIcon = import.meta.env.BROWSER === 'firefox' ? {} : iconPaths('idle');

const countText = (count: number): string =>
  count === 0 ? '' : count > COUNT_MAX ? `${COUNT_MAX}+` : String(count);

const withKey = (text: string, key: string): string => (key === '' ? text : `${text} (${key})`);

async function paint(
  tabId: number,
  button: { icon: Record<number, string>; badge: string; colour: string; title: string },
): Promise<void> {
  await Promise.all([
    browser.action.setIcon({ tabId, path: button.icon }),
    browser.action.setBadgeBackgroundColor({ tabId, color: button.colour }),
    browser.action.setBadgeTextColor({ tabId, color: badgeColours.text }),
    browser.action.setBadgeText({ tabId, text: button.badge }),
    browser.action.setTitle({ tabId, title: button.title }),
  ]);
}

/** What the button says on every tab where nothing else is shown. */
export async function showKey(): Promise<void> {
  await browser.action.setTitle({ title: withKey(i18n.t('manifest.action'), await toggleKey()) });
}

/** The reader is closed on this tab. */
export async function showClosed(tabId: number): Promise<void> {
  const title = withKey(i18n.t('manifest.action'), await toggleKey());
  await paint(tabId, { icon: idleIcon, badge: '', colour: badgeColours.count, title });
}

/**
 * The reader is open on this tab.
 *
 * @param removed pieces that are left out right now
 */
export async function showOpen(tabId: number, removed: number): Promise<void> {
  const close = withKey(i18n.t('badge.close'), await toggleKey());
  await paint(tabId, {
    icon: iconPaths('active'),
    badge: countText(removed),
    colour: badgeColours.count,
    title: removed === 0 ? close : `${close}\n${i18n.t('badge.removed', removed)}`,
  });
}

/**
 * The page keeps its look, and so many pieces of it are hidden.
 *
 * @param hidden pieces that are hidden right now
 */
export async function showCleaned(tabId: number, hidden: number): Promise<void> {
  const open = withKey(i18n.t('manifest.action'), await toggleKey());
  await paint(tabId, {
    icon: idleIcon,
    badge: countText(hidden),
    colour: badgeColours.count,
    title: hidden === 0 ? open : `${open}\n${i18n.t('badge.hidden', hidden)}`,
  });
}

/** Something went wrong on this tab, and what. */
export async function showTrouble(tabId: number, sentence: string): Promise<void> {
  await paint(tabId, { icon: idleIcon, badge: '!', colour: badgeColours.error, title: sentence });
}

/** The reader cannot be opened on this tab, and why. */
export const showRefusal = (tabId: number, code: RefusalCode): Promise<void> =>
  showTrouble(tabId, refusalSentence(code));
