import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background';
import { browserDouble, TAB } from './browser-double';

let double: ReturnType<typeof browserDouble>;

/** An event that the double adds to the fake. */
const fire = (event: unknown, ...args: unknown[]) =>
  (event as { trigger: (...args: unknown[]) => void }).trigger(...args);

beforeEach(() => {
  double = browserDouble();
  double.sendMessage.mockImplementation((_tab, { name }) =>
    // No cleaner listens in the tab.
    Promise.resolve(name === 'clean/state' ? undefined : 'opened'),
  );
  background.main();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const asked = () => double.sendMessage.mock.calls.map(([tabId, { name }]) => [tabId, name]);

describe('the background', () => {
  it.each<[what: string, act: () => unknown, name: string]>([
    ['the button', () => fakeBrowser.action.onClicked.trigger(TAB as never), 'reader/toggle'],
    ['the key', () => fire(fakeBrowser.commands.onCommand, 'toggle-reader', TAB), 'reader/toggle'],
    [
      'the menu of the page',
      () => fire(fakeBrowser.contextMenus.onClicked, { menuItemId: 'read-page' }, TAB),
      'reader/toggle',
    ],
    [
      'the menu of a selection',
      () => fire(fakeBrowser.contextMenus.onClicked, { menuItemId: 'read-selection' }, TAB),
      'reader/read-selection',
    ],
  ])('asks the tab, where %s is pressed', async (_what, act, name) => {
    act();
    await vi.waitFor(() => expect(asked()).toEqual([[TAB.id, name]]));
  });

  it.each([
    ['a key of a later version', () => fire(fakeBrowser.commands.onCommand, 'other', TAB)],
    [
      'a menu line of an older version',
      () => fire(fakeBrowser.contextMenus.onClicked, { menuItemId: 'old' }, TAB),
    ],
  ])('does nothing on %s', (_what, act) => {
    act();
    expect(asked()).toEqual([]);
  });

  it.each([
    ['install', () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' })],
    ['update', () => fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' })],
    ['start of the browser', () => fakeBrowser.runtime.onStartup.trigger()],
  ])('writes the menus once on %s', async (_when, act) => {
    await act();
    await vi.waitFor(() => {
      expect(double.createMenu.mock.calls.map(([entry]) => entry as unknown)).toEqual([
        { id: 'read-page', contexts: ['page'], title: 'menu_page' },
        { id: 'read-selection', contexts: ['selection', 'action'], title: 'menu_selection' },
        { id: 'site', contexts: ['action'], title: 'menu_site' },
        ...['off', 'clean', 'read'].map((mode) => ({
          id: `site-${mode}`,
          parentId: 'site',
          contexts: ['action'],
          type: 'radio',
          checked: mode === 'off',
          title: `menu_${mode}`,
        })),
        { id: 'list-hidden', contexts: ['action'], enabled: false, title: 'menu_listHidden' },
        { id: 'show-hidden', contexts: ['action'], enabled: false, title: 'menu_showHidden' },
      ]);
    });
    expect(double.removeAllMenus).toHaveBeenCalledBefore(double.createMenu);
  });

  it('writes each menu line once, where an update and a start come together', async () => {
    await Promise.all([
      fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' }),
      fakeBrowser.runtime.onStartup.trigger(),
    ]);
    await vi.waitFor(() => expect(double.createMenu).toHaveBeenCalledTimes(16));
    const [, secondRemoval = 0] = double.removeAllMenus.mock.invocationCallOrder;
    const [lastOfFirst = 0, firstOfSecond = 0] = double.createMenu.mock.invocationCallOrder.slice(7);
    expect([lastOfFirst < secondRemoval, secondRemoval < firstOfSecond]).toEqual([true, true]);
  });

  it.each([
    ['open, from its tab', { open: true, removed: 4 }, 0, '4'],
    ['closed, from its tab', { open: false, removed: 4 }, 0, ''],
    ['open, from a frame in it', { open: true, removed: 4 }, 3, undefined],
  ])('shows the reader %s', async (_what, data, frameId, badge) => {
    const from = { id: fakeBrowser.runtime.id, tab: TAB as never, frameId };
    const [answered] = await fakeBrowser.runtime.onMessage.trigger(
      { name: 'reader/state', data },
      from,
      () => undefined,
    );
    await answered;
    await vi.waitFor(() =>
      expect((double.setBadgeText.mock.lastCall?.[0] as { text: string } | undefined)?.text).toBe(badge),
    );
  });
});
