import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { supplies } from '../../platform/supplies';
import { browserDouble } from './browser-double';

/** Packaged files by their path. */
let files: Record<string, string>;

beforeEach(() => {
  browserDouble();
  files = { '/engine-data.json': '{"story":{}}', '/styles.json': '{"reader":"p {}"}' };
  vi.stubGlobal('fetch', (address: URL) => {
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
  await expect(supplies(['reader.close', 'reason.lone-label'])).resolves.toEqual({
    engineData: { story: {} },
    styles: { reader: 'p {}' },
    strings: { 'reader.close': 'reader_close $1', 'reason.lone-label': 'reason_loneLabel $1' },
  });
});

it.each(['/engine-data.json', '/styles.json'])('without %s there is no half of it', async (path) => {
  files = { ...files, [path]: '{' };
  await expect(supplies([])).rejects.toThrow(SyntaxError);
});
