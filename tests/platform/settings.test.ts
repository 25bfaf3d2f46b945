import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPreferences } from '../../model/preferences';
import { loadPreferences, savePreferences, watchPreferences } from '../../platform/settings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('begins with the defaults', async () => {
  expect(await loadPreferences()).toEqual(defaultPreferences);
});

it('keeps what was chosen', async () => {
  expect(await savePreferences({ theme: 'sepia', fontSizePx: 24 })).toBe(true);
  expect(await loadPreferences()).toEqual({ theme: 'sepia', fontSizePx: 24 });
});

it('mends what another device has broken, field by field', async () => {
  await fakeBrowser.storage.sync.set({ preferences: { theme: 'neon', fontSizePx: 24 } });
  expect(await loadPreferences()).toEqual({ theme: 'auto', fontSizePx: 24 });
});

it('tells every open reader at once', async () => {
  const heard = vi.fn();
  const stop = watchPreferences(heard);
  await savePreferences({ theme: 'dark', fontSizePx: 20 });
  expect(heard).toHaveBeenCalledExactlyOnceWith({ theme: 'dark', fontSizePx: 20 });
  stop();
});

it('says when a choice could not be kept, and goes on reading', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await savePreferences({ theme: 'dark', fontSizePx: 20 })).toBe(false);
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('broken'));
  expect(await loadPreferences()).toEqual(defaultPreferences);
});
