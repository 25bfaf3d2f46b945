import { describe, expect, it } from 'vitest';
import { HIDDEN_MARK } from '../../model/hidden-mark';
import type { Piece } from '../../model/piece';
import { judgePage } from '../../engine/judge-page';
import { samples } from '../pages/samples';
import { openPage } from './open-page';
import { atOnce, read, readingOf } from './page';
import { pageWith } from './story';

const files = import.meta.glob<string>('../pages/*.html', { query: '?raw', import: 'default', eager: true });

async function judged(page: Document): Promise<readonly Piece[]> {
  const result = await judgePage(page, atOnce);
  if (!result.ok) expect.fail(`The page could not be judged: ${result.code}.`);
  return result.pieces;
}

const marksOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap(({ elements }) => elements.map(({ id, tagName }) => `${tagName.toLowerCase()}#${id}`));

const squash = (text: string | null): string => (text ?? '').replace(/[\s\u034F\u200C]+/g, ' ').trim();

const call =
  '<h2 id="call">Unlock the Tides newsletter for free</h2><p id="tagline">What the sea does to us, every Friday</p>';

describe('what is hidden on a page is whole elements that hold nothing else', () => {
  it.each<[name: string, piece: string, hidden: readonly string[]]>([
    ['a call without a box', call, ['h2#call', 'p#tagline']],
    ['a call in a box', `<div id="box">${call}</div>`, ['div#box']],
    [
      'a call in a box in a box',
      `<section id="outer"><div id="box">${call}</div></section>`,
      ['section#outer'],
    ],
    [
      'a call with its field and button',
      `<div id="box">${call}<form id="form"><input type="email" aria-label="E-mail"><button>Sign up</button></form></div>`,
      ['div#box'],
    ],
    [
      'a call in a box in which somebody may write',
      `<div id="box">${call}<form><textarea></textarea></form></div>`,
      ['h2#call', 'p#tagline'],
    ],
    [
      'a call in a box with a player',
      `<div id="box">${call}<video controls></video></div>`,
      ['h2#call', 'p#tagline'],
    ],
    ['a call in the page’s navigation', `<nav id="box">${call}</nav>`, []],
    ['a call in the footer of the article', `<footer id="box">${call}</footer>`, ['h2#call', 'p#tagline']],
    ['a call in a dialog', `<div role="dialog" id="box">${call}</div>`, []],
    ['a call in a consent box', `<div class="cookie-consent" id="box">${call}</div>`, []],
    ['a call in a log-in box', `<div class="login-box" id="box">${call}</div>`, []],
  ])('%s', async (_name, piece, hidden) => {
    expect(marksOf(await judged(await openPage(pageWith(piece))))).toEqual(hidden);
  });

  it('nothing in the page’s footer', async () => {
    expect(
      marksOf(await judged(await openPage(pageWith('', { behind: `<footer>${call}</footer>` })))),
    ).toEqual([]);
  });

  it('nothing on a page of headlines', async () => {
    const page = await openPage(files['../pages/list-page--section--en.html']!);
    expect(await judgePage(page, atOnce)).toMatchObject({ isArticle: false });
  });
});

const pages = samples.filter(({ file, isArticle }) => isArticle && file.endsWith('.html'));

describe.each(pages)('$id', ({ file, url, kept, removed }) => {
  it('keeps every line of the story in place', async () => {
    const page = await openPage(files[`../pages/${file}`]!, { url });
    const pieces = await judged(page);
    const gone = pieces.flatMap(({ elements }) => elements.map(({ textContent }) => squash(textContent)));
    const promotion = removed.map(({ text }) => squash(text));
    expect(
      kept
        .map(squash)
        .filter((text) => gone.some((each) => each.includes(text) && !promotion.includes(each))),
    ).toEqual([]);
  });

  it('reads the same when what was found is hidden', async () => {
    const page = await openPage(files[`../pages/${file}`]!, { url });
    const before = await judged(page);
    const listed = readingOf(await read(page)).article.removals.length;
    for (const { elements } of before) for (const element of elements) element.setAttribute(HIDDEN_MARK, '');
    const sheet = page.createElement('style');
    sheet.textContent = `[${HIDDEN_MARK}] { display: none !important }`;
    page.head.append(sheet);
    expect(marksOf(await judged(page))).toEqual(marksOf(before));
    expect(readingOf(await read(page)).article.removals).toHaveLength(listed);
  });
});
