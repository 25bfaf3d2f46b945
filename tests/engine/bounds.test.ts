import { describe, expect, it } from 'vitest';
import { bounds } from '../../engine/budget';
import { openDom } from '../../engine/walk/dom';
import { walkPage, type Walk } from '../../engine/walk/walk-page';
import { openDocument, openPage } from './open-page';
import { oneSlice, read, readingOf, textsOf } from './page';
import { footer, lines, story } from './story';

/** Elements in each other, as only scripts can nest them: the parser stops at 512. */
function nest(
  page: Document,
  tag: string,
  depth: number,
): { outermost: HTMLElement; innermost: HTMLElement } {
  const innermost = page.createElement(tag);
  let outermost = innermost;
  for (let level = 1; level < depth; level++) {
    const parent = page.createElement(tag);
    parent.append(outermost);
    outermost = parent;
  }
  return { outermost, innermost };
}

async function walk(fill: (page: Document, top: HTMLElement) => void): Promise<Walk> {
  const page = await openPage('');
  const top = page.createElement('div');
  fill(page, top);
  return walkPage(openDom(page), top, () => 0, oneSlice());
}

describe('no depth breaks the reading', () => {
  it.each([
    ['blocks', 'div'],
    ['formatting', 'b'],
    ['links', 'a'],
    ['lists', 'ul'],
    ['quotes', 'blockquote'],
    ['unknown elements', 'x-deep'],
  ])('three thousand %s in each other', async (_what, tag) => {
    const page = await openPage('', { lang: 'en' });
    const { outermost, innermost } = nest(page, tag, 3_000);
    innermost.innerHTML = story(5);
    page.body.append(outermost);
    page.body.insertAdjacentHTML('beforeend', footer);
    expect(textsOf(readingOf(await read(page)).article.body)).toEqual(lines.slice(0, 5));
  });

  it('beyond its bound the page is read as far as it goes', async () => {
    const { blocks, cutShort } = await walk((page, top) => {
      const { outermost, innermost } = nest(page, 'div', bounds.depth + 10);
      innermost.textContent = 'too deep';
      top.append('before', outermost, 'behind');
    });
    expect(blocks.map(({ text }) => text)).toEqual(['before', 'behind']);
    expect(cutShort).toBe(true);
  });
});

it('beyond its bound of text the page is read as far as it goes', async () => {
  const { blocks, cutShort } = await walk((page, top) => {
    const long = page.createElement('p');
    long.textContent = 'x'.repeat(bounds.textLength + 1);
    top.append('before', long, 'behind');
  });
  expect(blocks.map(({ text }) => text.length)).toEqual([6, bounds.textLength + 1]);
  expect(cutShort).toBe(true);
});

it('a page within its bounds is read whole, and says so', async () => {
  expect((await walk((_, top) => top.append('one'))).cutShort).toBe(false);
});

// More elements in each other than are read: a busy machine takes a while to lay them out.
it('the reader is told when a page goes on behind what was read', { timeout: 90_000 }, async () => {
  const page = await openPage(`<article>${story()}</article>`, { lang: 'en' });
  expect(readingOf(await read(page)).article.cutShort).toBe(false);
  const { outermost, innermost } = nest(page, 'div', bounds.depth + 10);
  innermost.textContent = 'too deep';
  page.querySelector('article')!.append(outermost);
  expect(readingOf(await read(page)).article.cutShort).toBe(true);
});

// Twelve million characters: a busy machine takes a while.
it('a text file beyond its bound is read as far as it goes, and says so', { timeout: 90_000 }, async () => {
  const long = 'x'.repeat(1_000_000);
  const text = `${lines.join('\n')}\n${`${long}\n`.repeat(bounds.textLength / long.length)}`;
  const file = await openDocument(text, 'text/plain');
  expect(readingOf(await read(file)).article.cutShort).toBe(true);
});

it('a page that takes too long is read as far as it goes, and says so', async () => {
  const page = await openPage(`<article>${story()}${'<p>And then.</p>'.repeat(1_500)}</article>`, {
    lang: 'en',
  });
  let time = 0;
  const { article } = readingOf(await read(page, { now: () => (time += bounds.workMs) }));
  expect(article.cutShort).toBe(true);
  expect(textsOf(article.body)).toContain(lines[0]);
});

it('ten thousand paragraphs are read to the last', async () => {
  const paragraphs = Array.from(
    { length: 10_000 },
    (_, n) => `<p>On day ${n} the ferry sailed at noon and came back at four.</p>`,
  );
  const page = await openPage(`<article>${paragraphs.join('')}</article>${footer}`, { lang: 'en' });
  expect(textsOf(readingOf(await read(page)).article.body)).toHaveLength(10_000);
});

it('a document that stands in no window is refused by name', () => {
  expect(() => openDom(document.implementation.createHTMLDocument())).toThrow(/stands in a window/);
});
