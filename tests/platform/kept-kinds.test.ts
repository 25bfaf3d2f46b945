import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseKeptKinds } from '../../model/kept-kinds';
import { loadKeptKinds, saveKeptKinds } from '../../platform/kept-kinds';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

it('every kind is taken out at first', async () => {
  expect(await loadKeptKinds()).toEqual([]);
});

it('remembers what somebody wants to see', async () => {
  expect(await saveKeptKinds(['recommended', 'event'])).toBe(true);
  expect(await loadKeptKinds()).toEqual(['recommended', 'event']);
});

it.each<[name: string, stored: unknown, kept: readonly string[]]>([
  ['nothing', undefined, []],
  ['no list', 'recommended', []],
  ['a kind that is no more', ['recommended', 'banner'], ['recommended']],
  ['a kind twice', ['event', 'event'], ['event']],
])('mends %s', (_name, stored, kept) => {
  expect(parseKeptKinds(stored)).toEqual(kept);
});

it('says when a choice could not be kept, and goes on reading', async () => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await saveKeptKinds(['event'])).toBe(false);
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('broken'));
  expect(await loadKeptKinds()).toEqual([]);
});
