import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browserDouble } from './browser-double';

/** Packaged files by their path. */
let files: Record<string, string>;
const fetched = vi.fn<(path: string) => void>();

/** As in a background that has just woken. */
const woken = async () => (await import('../../platform/supplies')).supplies;

beforeEach(() => {
  vi.resetModules();
  fetched.mockClear();
  browserDouble();
  files = {
    '/engine-data.json': '{"story":{}}',
    '/styles.json': '{"reader":"p {}"}',
    '/string-keys.json': '["reader.close","reason.lone-label"]',
  };
  vi.stubGlobal('fetch', (address: URL) => {
    fetched(address.pathname);
    const text = files[address.pathname];
    return text === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(text));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

it('the reader is handed its data, its look and its words', async () => {
  const supplies = await woken();
  await expect(supplies()).resolves.toEqual({
    engineData: { story: {} },
    styles: { reader: 'p {}' },
    strings: { 'reader.close': 'reader_close $1', 'reason.lone-label': 'reason_loneLabel $1' },
  });
});

it.each(['/engine-data.json', '/styles.json', '/string-keys.json'])(
  'without %s there is no half of it, and the next page tries again',
  async (path) => {
    files = { ...files, [path]: '{' };
    const supplies = await woken();
    await expect(supplies()).rejects.toThrow(SyntaxError);
  },
);
