import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dateLanguage } from '../../platform/strings';

beforeEach(() => fakeBrowser.reset());

it.each([
  ['dates are written as the browser’s region writes them', 'en-GB', 'en', 'en-GB'],
  ['and in the language of our words where the browser speaks another', 'pl', 'en', 'en'],
  ['also where only their beginnings are alike', 'den', 'de', 'de'],
])('%s', (_what, browsers, ours, written) => {
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue(browsers);
  expect(dateLanguage(ours)).toBe(written);
});
