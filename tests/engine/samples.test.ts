import { describe, expect, it } from 'vitest';
import type { SafeNode } from '../../model/safe-node';
import type { Sample } from '../pages/sample';
import { samples } from '../pages/samples';
import { openDocument, openPage } from './open-page';
import { read, readingOf, type Reading } from './page';

const files = import.meta.glob<string>('../pages/*.{html,txt}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const open = ({ file, url, contentType = 'text/html' }: Sample): Promise<Document> => {
  const text = files[`../pages/${file}`]!;
  return contentType.startsWith('text/html') ? openPage(text, { url }) : openDocument(text, contentType, url);
};

/** White space and the invisible padding of mail previews collapsed, as the truth is written. */
const squash = (text: string): string => text.replace(/[\s\u034F\u200C]+/g, ' ').trim();

const textOf = (nodes: readonly SafeNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.tag === 'br') return ' ';
      return node.tag !== 'removed' && 'children' in node ? textOf(node.children) : '';
    })
    .join('');

/** Texts of every element that is shown, outer ones with their inner ones' text; of captions alone where asked. */
const shownTexts = (nodes: readonly SafeNode[], captionsOnly = false): readonly string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string' || node.tag === 'removed' || !('children' in node)) return [];
    const own = !captionsOnly || node.tag === 'figcaption' ? [squash(textOf(node.children))] : [];
    return [...own, ...shownTexts(node.children, captionsOnly)];
  });

const readSample = async (sample: Sample): Promise<Reading> => readingOf(await read(await open(sample)));

const articles = samples.filter(({ isArticle }) => isArticle);

describe.each(articles.filter(({ pending }) => pending === undefined))('$id', (sample) => {
  const promotion = sample.removed.map(({ text }) => squash(text));

  it('is an article, with its headline and nothing invented', async () => {
    const { isArticle, why, article } = await readSample(sample);
    expect({ isArticle, why, title: article.title, delivery: article.delivery }).toEqual({
      isArticle: true,
      why: null,
      title: sample.title,
      delivery: sample.delivery ?? 'whole',
    });
  });

  it('shows no promotion', async () => {
    const texts = new Set(shownTexts((await readSample(sample)).article.body));
    expect(promotion.filter((text) => texts.has(text))).toEqual([]);
  });

  it('shows the story whole', async () => {
    const texts = shownTexts((await readSample(sample)).article.body);
    expect(sample.kept.map(squash).filter((text) => !texts.some((shown) => shown.includes(text)))).toEqual(
      [],
    );
  });

  it('lists what it took out, and nothing else', async () => {
    const { removals } = (await readSample(sample)).article;
    const listed = removals.flatMap(({ text }) => text.split('\n').map(squash));
    const inside = sample.removed.filter(({ around }) => around !== true).map(({ text }) => squash(text));
    expect({
      missing: inside.filter((text) => !listed.some((line) => line.includes(text))),
      wrong: listed.filter((line) => line !== '' && !promotion.some((text) => line.includes(text))),
    }).toEqual({ missing: [], wrong: [] });
  });
});

describe.each(articles.filter(({ captions }) => captions !== undefined))('$id', (sample) => {
  it('shows captions as captions', async () => {
    const captions = shownTexts((await readSample(sample)).article.body, true);
    expect(sample.captions!.map(squash).filter((caption) => !captions.includes(caption))).toEqual([]);
  });
});

describe.each(samples.filter(({ isArticle }) => !isArticle))('$id', (sample) => {
  it('is no article, and says why', async () => {
    const { isArticle, why } = await readSample(sample);
    expect({ isArticle, hasReason: why !== null }).toEqual({ isArticle: false, hasReason: true });
  });
});

describe.each(articles.filter(({ pending }) => pending !== undefined))('$id', (sample) => {
  it.fails(`is not right yet: ${sample.pending ?? ''}`, async () => {
    const { body, removals } = (await readSample(sample)).article;
    const texts = new Set(shownTexts(body));
    const promotion = sample.removed.map(({ text }) => squash(text));
    const listed = removals.flatMap(({ text }) => text.split('\n').map(squash));
    const inside = sample.removed.filter(({ around }) => around !== true).map(({ text }) => squash(text));
    expect({
      left: promotion.filter((text) => texts.has(text)),
      lost: sample.kept.map(squash).filter((text) => ![...texts].some((shown) => shown.includes(text))),
      missing: inside.filter((text) => !listed.some((line) => line.includes(text))),
    }).toEqual({ left: [], lost: [], missing: [] });
  });
});
