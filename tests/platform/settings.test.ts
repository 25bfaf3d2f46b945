import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultPreferences } from '../../model/preferences';
import { forgetSiteLooks, loadLooks, saveLooks, watchLooks } from '../../platform/settings';

const HOST = 'bay.example';
const sepia = { ...defaultPreferences, theme: 'sepia', fontSizePx: 24 } as const;
const dark = { ...defaultPreferences, theme: 'dark' } as const;

const forAll = (preferences: typeof defaultPreferences) => ({ preferences, isForSite: false });
const forSite = (preferences: typeof defaultPreferences) => ({ preferences, isForSite: true });

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('begins with the defaults', async () => {
  expect(await loadLooks(HOST)).toEqual(forAll(defaultPreferences));
});

it('keeps what was chosen, for every site', async () => {
  expect(await saveLooks(HOST, forAll(sepia))).toBe(true);
  expect(await loadLooks('other.example')).toEqual(forAll(sepia));
});

describe('looks of one site', () => {
  it('hold there and nowhere else', async () => {
    await saveLooks(HOST, forAll(sepia));
    await saveLooks(HOST, forSite(dark));
    expect(await loadLooks(HOST)).toEqual(forSite(dark));
    expect(await loadLooks('other.example')).toEqual(forAll(sepia));
  });

  it('stay on this device: what is synchronised names no site', async () => {
    await saveLooks(HOST, forSite(dark));
    expect(JSON.stringify(await fakeBrowser.storage.sync.get(null))).not.toContain('bay');
  });

  it('are forgotten, and what holds for all holds again', async () => {
    await saveLooks(HOST, forAll(sepia));
    await saveLooks(HOST, forSite(dark));
    await forgetSiteLooks(HOST);
    expect(await loadLooks(HOST)).toEqual(forAll(sepia));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});

it('mends what another device has broken, field by field', async () => {
  await fakeBrowser.storage.sync.set({ preferences: { theme: 'neon', fontSizePx: 24, measureEm: 1e9 } });
  expect(await loadLooks(HOST)).toEqual(forAll({ ...defaultPreferences, fontSizePx: 24, measureEm: 46 }));
});

it('tells every open reader at once, but not the one that chose', async () => {
  const heard = vi.fn();
  const stop = watchLooks(HOST, heard);
  await saveLooks(HOST, forAll(sepia));
  await fakeBrowser.storage.sync.set({ preferences: dark });
  await vi.waitFor(() => {
    expect(heard).toHaveBeenCalledExactlyOnceWith(forAll(dark));
  });
  stop();
});

it('says when a choice could not be kept, and goes on reading', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await saveLooks(HOST, forAll(dark))).toBe(false);
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('broken'));
  expect(await loadLooks(HOST)).toEqual(forAll(defaultPreferences));
});
