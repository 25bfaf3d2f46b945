import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wordTables } from '../../platform/words';
import { browserDouble } from './browser-double';

/** Packaged files by their path. */
const files: Record<string, string> = {
  '/words/index.json': '["de","en","fr","pl"]',
  '/words/de.json': '{"language":"de"}',
  '/words/en.json': '{"language":"en"}',
  '/words/fr.json': '{"language":',
};

let double: ReturnType<typeof browserDouble>;
const fetched: string[] = [];

beforeEach(() => {
  double = browserDouble();
  fetched.length = 0;
  vi.stubGlobal('fetch', (address: URL) => {
    fetched.push(address.pathname);
    const text = files[address.pathname];
    return text === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(text));
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the words of a page', () => {
  it.each([
    ['one language', ['de'], ['de']],
    ['several, in the order asked for', ['en', 'de'], ['en', 'de']],
    ['a language with its country', ['de-AT', 'en_GB'], ['de', 'en']],
    ['capitals', ['DE'], ['de']],
    ['the same language twice', ['de', 'de-CH'], ['de']],
    ['an unknown language', ['tlh', 'de'], ['de']],
    ['nothing', [], []],
    ['no language at all', [''], []],
    ['a path', ['../manifest', '/words/de'], []],
  ])('%s', async (_case, languages, expected) => {
    await expect(wordTables(languages)).resolves.toEqual(expected.map((language) => ({ language })));
    expect(double.reportError).not.toHaveBeenCalled();
  });

  it('asks for no file of a language that is not packaged', async () => {
    await wordTables(['tlh', '../manifest']);
    expect(fetched).toEqual(['/words/index.json']);
  });

  it.each([
    ['broken', 'fr'],
    ['missing', 'pl'],
  ])('leaves a %s table out, keeps the others, and reports it', async (_how, language) => {
    await expect(wordTables([language, 'de'])).resolves.toEqual([{ language: 'de' }]);
    expect(double.reportError).toHaveBeenCalledWith(
      expect.objectContaining({ message: expect.stringContaining(`words/${language}.json`) as string }),
    );
  });
});
