import { expect, inject, it } from 'vitest';
import type { Article } from '../../model/article';
import { openDocument } from './open-page';
import { read, readingOf, textsOf } from './page';

const text = inject('ownSample');
const lines = (text ?? '')
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '');

/** The call, its tagline, and a label whose links were lost. */
const isPromotion = (line: string, index: number): boolean => index < 2 || line === 'Empfohlen';

const readSample = async (): Promise<Article> => {
  const page = await openDocument(
    text ?? '',
    'text/plain;charset=utf-8',
    'https://texts.example/white-house-watch.txt',
  );
  return readingOf(await read(page)).article;
};

it.skipIf(text === null)('three lines are taken out, and every other stays word for word', async () => {
  const { body, removals } = await readSample();
  expect(removals.flatMap((removal) => removal.text.split('\n'))).toEqual(lines.filter(isPromotion));
  expect(textsOf(body)).toEqual(lines.filter((line, index) => !isPromotion(line, index)));
});

it.skipIf(text === null)('the line with the agency’s mark is a caption', async () => {
  const { body } = await readSample();
  const figures = body.flatMap((node) => (typeof node !== 'string' && node.tag === 'figure' ? [node] : []));
  const captions = lines.filter((line) => line.endsWith('© Kyodo/Reuters'));
  expect(captions).toHaveLength(1);
  expect(figures.map(({ children }) => children)).toEqual([[{ tag: 'figcaption', children: captions }]]);
});

it.skipIf(text === null)('no headline is invented; the reader is named after the file', async () => {
  const { title, label } = await readSample();
  expect(title).toBeNull();
  expect(label).toMatch(/^white-house-watch/);
});
