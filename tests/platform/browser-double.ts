import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The tab that the tests press on. */
export const TAB = { id: 7 };

const english: Record<string, string> = {
  manifest_action: 'Read this page',
  badge_close: 'Close the reader',
};

/**
 * The parts of the browser that the fake leaves out. Interface strings come back as their keys, but for the few
 * whose wording a test is about.
 */
export function browserDouble() {
  fakeBrowser.reset();
  const double = {
    setIcon: vi.fn().mockResolvedValue(undefined),
    setTitle: vi.fn().mockResolvedValue(undefined),
    setBadgeText: vi.fn().mockResolvedValue(undefined),
    setBadgeTextColor: vi.fn().mockResolvedValue(undefined),
    setBadgeBackgroundColor: vi.fn().mockResolvedValue(undefined),
    sendMessage: vi.fn<(tabId: number, message: { name: string; data?: unknown }) => Promise<unknown>>(),
    executeScript: vi.fn().mockResolvedValue([]),
    getTab: vi.fn().mockResolvedValue({ id: TAB.id, url: 'https://news.example/', status: 'complete' }),
    getAllCommands: vi.fn().mockResolvedValue([{ name: 'toggle-reader', shortcut: 'Alt+R' }]),
    isAllowedFileSchemeAccess: vi.fn().mockResolvedValue(true),
    createMenu: vi.fn(),
    removeAllMenus: vi.fn().mockResolvedValue(undefined),
    reportError: vi.fn(),
  };
  Object.assign(fakeBrowser.action, {
    setIcon: double.setIcon,
    setTitle: double.setTitle,
    setBadgeText: double.setBadgeText,
    setBadgeTextColor: double.setBadgeTextColor,
    setBadgeBackgroundColor: double.setBadgeBackgroundColor,
  });
  Object.assign(fakeBrowser.tabs, { sendMessage: double.sendMessage, get: double.getTab });
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: double.executeScript,
      getRegisteredContentScripts: () => Promise.resolve([]),
    },
    permissions: {
      getAll: () => Promise.resolve({ origins: [] }),
      onAdded: event(),
      onRemoved: event(),
    },
    commands: { getAll: double.getAllCommands, onCommand: event() },
    extension: { isAllowedFileSchemeAccess: double.isAllowedFileSchemeAccess },
    contextMenus: {
      create: double.createMenu,
      removeAll: double.removeAllMenus,
      update: () => Promise.resolve(),
      onClicked: event(),
    },
    i18n: {
      getMessage: (key: string, [first]: string[] = []) => english[key] ?? [key, first].join(' ').trim(),
    },
  });
  vi.stubGlobal('reportError', double.reportError);
  return double;
}

/** An event of the browser that tests fire by hand. */
function event() {
  const listeners = new Set<(...args: unknown[]) => void>();
  return {
    addListener: (listener: (...args: unknown[]) => void) => listeners.add(listener),
    removeListener: (listener: (...args: unknown[]) => void) => listeners.delete(listener),
    trigger: (...args: unknown[]) => listeners.forEach((listener) => listener(...args)),
  };
}

/** What Chrome and Firefox throw where no script listens in the tab. */
export const nobodyThere = () => new Error('Could not establish connection. Receiving end does not exist.');
