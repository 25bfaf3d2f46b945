import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inject } from '../../platform/inject';
import { browserDouble, TAB } from './browser-double';

const notGranted = new Error(
  'Cannot access contents of the page. Extension manifest must request permission.',
);

let double: ReturnType<typeof browserDouble>;

beforeEach(() => {
  double = browserDouble();
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits for a page that hears late of the press', async () => {
  double.executeScript
    .mockRejectedValueOnce(notGranted)
    .mockRejectedValueOnce(notGranted)
    .mockResolvedValue([]);
  const injected = inject({ ...TAB, url: undefined });
  await vi.runAllTimersAsync();
  await expect(injected).resolves.toBeUndefined();
  expect(double.executeScript).toHaveBeenCalledTimes(3);
});

it('gives up on a page that stays refused', async () => {
  double.executeScript.mockRejectedValue(notGranted);
  const injected = expect(inject({ ...TAB, url: undefined })).rejects.toThrow('Cannot access');
  await vi.runAllTimersAsync();
  await injected;
});

it('asks for no address that came with the press', async () => {
  await inject({ ...TAB, url: 'https://news.example/' });
  expect(double.getTab).not.toHaveBeenCalled();
});

it.each([
  ['a page of the browser', { id: TAB.id, url: 'chrome://settings/' }, notGranted],
  ['a page whose address is hidden', { id: TAB.id }, notGranted],
  ['a page that is gone', { id: TAB.id, url: 'https://news.example/' }, new Error('No tab with id: 7')],
])('tries once on %s', async (_page, tab, error) => {
  double.getTab.mockResolvedValue(tab);
  double.executeScript.mockRejectedValue(error);
  const injected = expect(inject({ ...TAB, url: undefined })).rejects.toThrow(error.message);
  await vi.runAllTimersAsync();
  await injected;
  expect(double.executeScript).toHaveBeenCalledTimes(1);
});
