import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chooseSets } from '../../bench/corpus/choose-sets';
import { readCorpus } from '../../bench/corpus/read-corpus';

const PAGE = '<!doctype html><title>Ferry</title><p>The ferry returned.</p>';

let folder = '';

const write = (path: string, content: string | Buffer) => {
  const whole = join(folder, path);
  mkdirSync(dirname(whole), { recursive: true });
  writeFileSync(whole, content);
};
const writeJson = (path: string, value: unknown) => {
  write(path, JSON.stringify(value));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-corpus-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('a corpus', () => {
  beforeEach(() => {
    write('texts/pages/ferry.html.gz', gzipSync(PAGE));
    writeJson('texts/manifest.json', [
      {
        id: 'ferry',
        url: 'https://bay.example/ferry#top',
        file: 'pages/ferry.html.gz',
        body: 'The ferry returned.',
      },
      { id: 'nowhere', file: 'pages/ferry.html.gz' },
    ]);
    writeJson('parts/manifest.json', [{ id: 'a', file: 'a.html', must: ['x'], mustNot: [] }]);
    write('parts/a.html', PAGE);
    writeJson('marked/manifest.json', [
      { id: 'a', file: 'a.html' },
      { id: 'b', lang: 'de', file: 'b.html' },
      { id: 'c', file: 'c.html' },
    ]);
    writeJson('marked/labels.json', [
      {
        id: 'a',
        lang: 'en',
        promos: [{ text: 'Sign up', kind: 'newsletter', where: 'inside' }],
        keep: [{ text: 'k' }],
      },
    ]);
    writeJson('marked/traps.json', [
      { page: 'a', text: 't' },
      { page: 'b', text: 'u' },
    ]);
    writeJson('readability/manifest.json', [{ id: 'r', file: 'r.html', body: 'r' }]);
  });

  it('is counted by what is known of its pages', () => {
    expect(readCorpus(folder).map(({ name, counting }) => [name, counting])).toEqual([
      ['marked', 'labels'],
      ['parts', 'pieces'],
      ['readability', 'bags'],
      ['texts', 'shingles'],
    ]);
  });

  it('gives pages with their address, their text and their truth', () => {
    const [page, unknown] = readCorpus(folder, ['texts'])[0]!.pages;
    expect(page).toMatchObject({
      id: 'ferry',
      url: 'https://bay.example/ferry',
      truth: { told: 'body', body: 'The ferry returned.' },
    });
    expect(page!.source()).toBe(PAGE);
    expect(unknown).toMatchObject({ url: 'https://page-1.example/', truth: null });
  });

  it('reads pages that are not compressed too', () => {
    expect(readCorpus(folder, ['parts'])[0]!.pages[0]!.source()).toBe(PAGE);
  });

  it('gives labelled pages their traps, others only those, and a page without either no truth', () => {
    expect(readCorpus(folder, ['marked'])[0]!.pages.map(({ truth }) => truth)).toEqual([
      {
        told: 'labels',
        lang: 'en',
        promos: [{ text: 'Sign up', kind: 'newsletter', where: 'inside' }],
        keep: ['k'],
        traps: ['t'],
      },
      { told: 'labels', lang: 'de', promos: [], keep: [], traps: ['u'] },
      null,
    ]);
  });

  it('is narrowed to sets, pages and a number of pages', () => {
    const all = { corpus: folder, sets: null, ids: null, limit: null };
    const chosen = (choice: Partial<Parameters<typeof chooseSets>[0]>) =>
      chooseSets({ ...all, ...choice }).map(
        ({ name, pages }) => `${name}: ${pages.map(({ id }) => id).join(' ')}`,
      );
    expect(chosen({ sets: ['texts'] })).toEqual(['texts: ferry nowhere']);
    expect(chosen({ ids: ['b', 'ferry'] })).toEqual(['marked: b', 'texts: ferry']);
    expect(chosen({ limit: 1 })).toEqual(['marked: a', 'parts: a', 'readability: r', 'texts: ferry']);
    expect(() => chosen({ ids: ['nobody'] })).toThrow('"nobody"');
    expect(() => chosen({ sets: ['nothing'] })).toThrow('holds no set "nothing"');
  });
});

it('is missed in a sentence', () => {
  expect(() => readCorpus(join(folder, 'none'))).toThrow('There is no folder');
  expect(() => readCorpus(folder)).toThrow('holds no set');
});

it('is our own pages where no folder is named', () => {
  const [own] = chooseSets({ corpus: null, sets: null, ids: null, limit: null });
  expect(own?.pages.length).toBeGreaterThan(50);
  expect(own?.pages.find(({ id }) => id === 'trap--recommended-dose--en')?.truth).toMatchObject({
    traps: expect.arrayContaining([expect.any(String)]) as unknown,
  });
  expect(own?.pages.find(({ id }) => id === 'list-page--home--de')?.truth).toBeNull();
});
