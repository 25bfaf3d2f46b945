import { describe, expect, it } from 'vitest';
import { chooseTitle, essence } from '../../engine/metadata/title';
import { prepareWords, createMatcher, noMatches } from '../../engine/rules/words/match';
import { articleOf, blocksOf } from './page';
import { story } from './story';
import { treeOf } from './tree-html';

/** So long that what goes over it again and again would take hours: the test's own time limit is the bound. */
const LONG = 300_000;
const signs = (sign: string): string => `a${sign.repeat(LONG)}b`;

describe('however long a text is, it is gone through once', () => {
  it.each([
    ['signs in the middle of a label', ','],
    ['spaces in the middle of a label', ' \u00a0'],
    ['arrows in the middle of a label', '» '],
  ])('%s', (_what, sign) => {
    const match = createMatcher([prepareWords({ language: 'en', commonWords: [], categories: {} })]);
    expect(match(signs(sign))).toEqual(noMatches);
  });

  it.each([
    ['spaces', ' '],
    ['separators', ' - '],
    ['bars', '|'],
  ])('%s in a title', (_what, sign) => {
    const title = signs(sign);
    const chosen = chooseTitle({
      documentTitle: title,
      openGraph: null,
      headline: null,
      siteName: 'b',
      headings: [title],
      isUnseen: () => false,
    });
    expect(chosen === null || chosen.length <= title.length).toBe(true);
    expect(essence(title).length).toBeLessThanOrEqual(title.length);
  });

  it.each([
    ['a source set without an end', `<img src="/a.jpg" srcset="${'a'.repeat(LONG)} x b">`],
    [
      'a spare copy without an end',
      `<img src="/a.jpg"><img alt="b"><noscript>${'<img '.repeat(LONG)}</noscript>`,
    ],
    ['an address that is all placeholders', `<img src="/a.jpg" srcset="${'pixel-'.repeat(LONG / 6)}">`],
  ])('%s', async (_what, html) => {
    expect(JSON.stringify(await treeOf(`<p>one</p>${html}`))).toContain(
      '"https://www.baypost.example/a.jpg"',
    );
  });

  it('spaces in the middle of code', async () => {
    const [block] = await blocksOf(`<pre>${signs(' ')}</pre>`);
    expect(block?.text).toHaveLength(LONG + 2);
  });

  it('links in one paragraph', async () => {
    const [block] = await blocksOf(`<p>${'<a href="/a">b</a> '.repeat(LONG / 10)}</p>`);
    expect(block?.links).toHaveLength(LONG / 10);
  });

  it.each([
    ['links with words between them', `<p>${'and then <a href="/a">b c</a>. '.repeat(LONG / 20)}</p>`],
    ['links to notes', `<p>${'and then <a href="#n">1</a>. '.repeat(LONG / 10)}</p><p id="n">1 A note.</p>`],
    [
      'items with their sponsor',
      '<p><a href="/item">An item of the day</a></p><p>Bay Bank sponsor</p>'.repeat(LONG / 60),
    ],
    ['notes below starred items', '<p>An offer of the day*</p><p>*Sponsored</p>'.repeat(LONG / 60)],
  ])('%s', { timeout: 60_000 }, async (_what, html) => {
    expect((await articleOf(`<article>${story()}${html}</article>`, { lang: 'en' })).words).toBeGreaterThan(
      100,
    );
  });

  it('line breaks in one paragraph', async () => {
    const [block] = await blocksOf(`<p>${'a<br>'.repeat(LONG / 10)}</p>`);
    expect(block?.stats.words).toBe(LONG / 10);
  });
});
