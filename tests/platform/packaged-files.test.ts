// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { styleFile, wordFiles } from '../../scripts/packaged-files';

let root: string;

/** Writes a file beside the word tables of a project. */
const write = (file: string, text: string) => writeFileSync(join(root, 'engine/rules/words', file), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'broadsheet-words-'));
  mkdirSync(join(root, 'engine/rules/words'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

describe('word files', () => {
  it('are one a language, with a list of them; types, lists and functions are no language', async () => {
    write('word-table.ts', 'export interface WordTable { language: string }');
    write('match.ts', 'export const match = 1;');
    write('all.ts', "import { de } from './de'; export const all = [de];");
    write(
      'no.ts',
      "import type { WordTable } from './word-table'; export const no = { language: 'no', categories: {}, commonWords: [] } as const satisfies WordTable;",
    );
    write(
      'de.ts',
      "export const de = { language: 'de', categories: { call: { starts: ['Über*'] } }, commonWords: [] };",
    );
    const files = await wordFiles(root);
    expect(
      files.map(({ relativeDest, contents }) => [relativeDest, JSON.parse(contents) as unknown]),
    ).toEqual([
      ['words/index.json', ['de', 'no']],
      [
        'words/de.json',
        {
          language: 'de',
          byKey: { ube: [['uber', 'uber', 1, 1, 2]] },
          sieve: expect.any(String) as string,
          short: [],
          anywhere: [],
        },
      ],
      [
        'words/no.json',
        {
          language: 'no',
          byKey: {},
          sieve: expect.stringMatching(/^0*$/) as string,
          short: [],
          anywhere: [],
        },
      ],
    ]);
  });

  it.each([
    ['has another name', "export const en = { language: 'de' };"],
    ['is of another language', "export const de = { language: 'en' };"],
    ['is missing', 'export {};'],
  ])('stop the build with the place to mend, where the table %s', async (_what, text) => {
    write('de.ts', text);
    await expect(wordFiles(root)).rejects.toThrow(/words\/de\.ts must export a WordTable named de/);
  });
});

it('style sheets are packaged as text, the tokens before what leans on them', async () => {
  mkdirSync(join(root, 'assets'));
  const reader =
    'tokens reader article insets left-out flow scripts media panel looks contents-and-keys'.split(' ');
  for (const name of [...reader, 'notice']) writeFileSync(join(root, `assets/${name}.css`), `/* ${name} */`);
  const { relativeDest, contents } = await styleFile(root);
  expect([relativeDest, JSON.parse(contents)]).toEqual([
    'styles.json',
    {
      reader: reader.map((name) => `/* ${name} */`).join('\n'),
      notice: '/* tokens */\n/* notice */',
    },
  ]);
});
