import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { promoKinds } from '../../model/promo-kind';
import { blockTexts, squash } from './block-texts';
import { samples } from './samples';

const folder = import.meta.dirname;
const read = (file: string) => readFileSync(join(folder, file), 'utf8');

/** Bytes. A page is read by people, and it is opened by every end-to-end run (guess, to be measured). */
const PAGE_BYTES_MAX = 8000;

/** Addresses that name a vocabulary or a document type, not a site. */
const vocabularies = /^(schema\.org|www\.w3\.org)$/;

function textsOf(file: string) {
  if (file.endsWith('.txt')) {
    const lines = read(file).split('\n').map(squash).filter(Boolean);
    return { blocks: lines, inline: [], title: '', headlines: [] };
  }
  const window = new Window();
  window.document.write(read(file));
  // The engine's own tests run in a browser; for finding a text on a page this parser is enough.
  const document = window.document as unknown as Document;
  return {
    blocks: blockTexts(document.body),
    inline: [...document.body.querySelectorAll('a, span')].map((element) => squash(element.textContent)),
    title: squash(document.title),
    headlines: [...document.querySelectorAll('h1')].map((h1) => squash(h1.textContent)),
  };
}

describe.each(samples)('$id', (sample) => {
  const texts = textsOf(sample.file);

  it('carries every piece of promotion as a block or as an inline piece of its own', () => {
    const pieces = new Set([...texts.blocks, ...texts.inline]);
    expect(sample.removed.filter(({ text }) => !pieces.has(text))).toEqual([]);
  });

  it('carries every text that must stay, and none of them is promotion', () => {
    const removed = new Set(sample.removed.map(({ text }) => text));
    const staying = texts.blocks.filter((block) => !removed.has(block));
    expect(sample.kept.filter((text) => !staying.some((block) => block.includes(text)))).toEqual([]);
  });

  it('carries its captions and its title', () => {
    expect((sample.captions ?? []).filter((caption) => !texts.blocks.includes(caption))).toEqual([]);
    if (sample.title !== null) expect([texts.title, ...texts.headlines]).toContain(sample.title);
  });

  it('names kinds that we know, and hosts that nobody owns', () => {
    expect(sample.removed.filter(({ kind }) => !promoKinds.includes(kind))).toEqual([]);
    expect(sample.url).toMatch(/^https:\/\/(?:[a-z0-9-]+\.)+example\//);
    const hosts = [...read(sample.file).matchAll(/https?:\/\/([^/"'\s<]+)/g)].map(([, host]) => host!);
    expect(hosts.filter((host) => !host.endsWith('.example') && !vocabularies.test(host))).toEqual([]);
  });

  it('is small', () => {
    expect(Buffer.byteLength(read(sample.file))).toBeLessThanOrEqual(PAGE_BYTES_MAX);
  });
});

describe('the pages together', () => {
  const names = readdirSync(folder);

  it('are all listed, each once', () => {
    const onDisk = names.filter((name) => /\.(html|txt)$/.test(name));
    expect(samples.map(({ file }) => file).sort()).toEqual(onDisk.sort());
    expect(new Set(samples.map(({ id }) => id)).size).toBe(samples.length);
    expect(new Set(samples.map(({ url }) => url)).size).toBe(samples.length);
  });

  it.each([
    ['call-box'],
    ['call-bare'],
    ['call-aside'],
    ['call-grid'],
    ['label-teasers'],
    ['label-lost'],
    ['plain-text'],
  ])('show the shape %s in German, English and French', (shape) => {
    const languages = samples.filter(({ id }) => id.startsWith(`${shape}--`)).map(({ lang }) => lang);
    expect(languages.sort()).toEqual(['de', 'en', 'fr']);
  });

  it.each(['de', 'en', 'fr'])('show a translation into %s, finished and arriving late', (lang) => {
    const finished = samples.filter((sample) => sample.id.startsWith('translated--') && sample.lang === lang);
    expect(finished).toHaveLength(1);
    expect(samples.filter(({ late }) => late?.lang === lang)).toHaveLength(1);
  });

  it.each(samples.flatMap((sample) => (sample.late ? [[sample.id, sample, sample.late] as const] : [])))(
    'translate every text of %s',
    (_id, sample, late) => {
      const translation = JSON.parse(read(late.file)) as Record<string, string>;
      const body = read(sample.file).split('<body>')[1]!;
      const texts = [...body.matchAll(/>([^<>]+)</g)].map(([, text]) => squash(text!)).filter(Boolean);
      expect(texts.filter((text) => !(text in translation))).toEqual([]);
    },
  );
});
