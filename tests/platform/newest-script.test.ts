import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { replaceOlder } from '../../platform/newest-script';

beforeEach(() => {
  fakeBrowser.reset();
});

it('the newest reader of a page ends the ones before it, each once, and lives on itself', () => {
  const readers = [vi.fn(), vi.fn(), vi.fn()];
  for (const onReplaced of readers) replaceOlder(document, onReplaced);
  expect(readers.map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
});
