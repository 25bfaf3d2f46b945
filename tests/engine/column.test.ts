import { describe, expect, it } from 'vitest';
import { openPage } from './open-page';
import { read, readingOf } from './page';
import { lines } from './story';

const text = (from: number, to: number): string =>
  `<div class="text">${lines
    .slice(from, to)
    .map((line) => `<p>${line}</p>`)
    .join('')}</div>`;

/** Set like the story's own paragraphs, but standing in a footer called related. */
const ASIDE =
  'Whoever wants to see the box can do so until spring, in the back room of the customs house, on every day but Monday.';
const WORDS_ASIDE = ASIDE.split(' ').length;

const page = (behind: string): string =>
  `<html lang="en"><head><title>The letters in the box</title></head><body><article><h1>The letters in the box</h1>${text(0, 6)}${text(6, 12)}${behind}</article></body></html>`;

const columnOf = async (html: string, isWholeColumn: boolean) =>
  readingOf(await read(await openPage(html), { isWholeColumn })).article;

const aside = (inner: string, name = 'related'): string => `<footer class="${name}">${inner}</footer>`;

describe('text in the story’s column that is neither shown nor listed', () => {
  const html = page(aside(`<div class="text"><p>${ASIDE}</p></div>`));

  it('is counted', async () => {
    const { words, missingWords, isWholeColumn, removals, body } = await columnOf(html, false);
    expect(JSON.stringify(body)).not.toContain(ASIDE);
    expect({ missingWords, isWholeColumn, removals }).toEqual({
      missingWords: WORDS_ASIDE,
      isWholeColumn: false,
      removals: [],
    });
    expect(words).toBeGreaterThan(200);
  });

  it('is shown in its place where the whole column is wanted, and nothing is missing then', async () => {
    const [part, whole] = [await columnOf(html, false), await columnOf(html, true)];
    expect(JSON.stringify(whole.body)).toContain(ASIDE);
    expect(JSON.stringify(whole.body).indexOf(ASIDE)).toBeGreaterThan(
      JSON.stringify(whole.body).indexOf(lines[11]),
    );
    expect([whole.words, whole.missingWords, whole.isWholeColumn]).toEqual([
      part.words + WORDS_ASIDE,
      0,
      true,
    ]);
  });
});

describe('what is no text of the column', () => {
  it.each([
    ['navigation', `<nav><div class="text"><p>${ASIDE}</p></div></nav>`],
    ['a comment', aside(`<div class="text"><p>${ASIDE}</p></div>`, 'comments')],
    [
      'text that a style sheet hides',
      `<style>.gone{display:none}</style><div class="gone">${aside(`<div class="text"><p>${ASIDE}</p></div>`)}</div>`,
    ],
    ['a dialog', `<dialog open><div class="text"><p>${ASIDE}</p></div></dialog>`],
    ['text in a style of its own', aside(`<p>${ASIDE}</p>`)],
    ['a sentence that is shown already', aside(`<div class="text"><p>${lines[3]}</p></div>`)],
  ])('%s', async (_, behind) => {
    expect((await columnOf(page(behind), false)).missingWords).toBe(0);
  });
});

it('where nothing is missing the whole column is the story', async () => {
  const { isWholeColumn, missingWords } = await columnOf(page(''), true);
  expect([isWholeColumn, missingWords]).toEqual([false, 0]);
});
