import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parseKeptKinds } from '../../model/kept-kinds';
import { changeKeptKinds, loadKeptKinds } from '../../platform/kept-kinds';

/** The browser's locks, which the imitation leaves out: one after the other. */
function oneAfterTheOther(): Pick<LockManager, 'request'> {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_name: string, work: unknown) => (last = last.then(work as () => Promise<unknown>)),
  } as Pick<LockManager, 'request'>;
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.stubGlobal('navigator', { locks: oneAfterTheOther() });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('every kind is taken out at first', async () => {
  expect(await loadKeptKinds()).toEqual([]);
});

it('remembers what somebody wants to see', async () => {
  expect(await changeKeptKinds(() => ['recommended', 'event'])).toBe(true);
  expect(await loadKeptKinds()).toEqual(['recommended', 'event']);
});

it('two choices at once are both kept', async () => {
  const also = (kind: 'app' | 'event') => changeKeptKinds((kinds) => [...kinds, kind]);
  expect(await Promise.all([also('app'), also('event')])).toEqual([true, true]);
  expect(await loadKeptKinds()).toEqual(['app', 'event']);
});

it('what cannot be read is not written over', async () => {
  await changeKeptKinds(() => ['event']);
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValueOnce(new Error('broken'));
  expect(await changeKeptKinds((kinds) => [...kinds, 'app'])).toBe(false);
  expect(await loadKeptKinds()).toEqual(['event']);
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
  expect(await changeKeptKinds(() => ['event'])).toBe(false);
  vi.spyOn(fakeBrowser.storage.sync, 'get').mockRejectedValue(new Error('broken'));
  expect(await loadKeptKinds()).toEqual([]);
});
