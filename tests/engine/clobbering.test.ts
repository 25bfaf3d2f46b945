import { describe, expect, it } from 'vitest';
import { openPage, PAGE_URL } from './open-page';
import { linesOf, read, readingOf, textsOf } from './page';
import { footer, story } from './story';

/** What a walk may ask of an element, and a field of that name in a form answers instead. */
const names = [
  'parentNode',
  'parentElement',
  'nodeType',
  'nodeName',
  'localName',
  'tagName',
  'firstChild',
  'firstElementChild',
  'lastChild',
  'attributes',
  'childNodes',
  'children',
  'textContent',
  'nextSibling',
  'nextElementSibling',
  'getAttribute',
  'hasAttribute',
  'shadowRoot',
  'classList',
  'className',
  'id',
  'style',
  'closest',
  'matches',
  'contains',
  'ownerDocument',
  'checkVisibility',
  'querySelector',
  'querySelectorAll',
  'namespaceURI',
  'isConnected',
  'innerText',
];

describe('a form cannot lie about itself by the name of a field', () => {
  it.each(names)('%s', async (name) => {
    const lines = await linesOf(`<p>one</p><form><input name="${name}"><p>two</p></form><p>three</p>`);
    expect(lines).toEqual(['one', '[control]', 'two', 'three']);
  });

  it('by all of them at once', async () => {
    const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
    expect(await linesOf(`<form>${fields}<p>one</p></form><p>two</p>`)).toEqual(['one', 'two']);
  });

  it('by fields that stand elsewhere on the page', async () => {
    const html = '<form id="f"><p>one</p></form><p>two</p><input type="hidden" form="f" name="nextSibling">';
    expect(await linesOf(html)).toEqual(['one', 'two']);
  });

  it('with a form inside a form, as scripts build them', async () => {
    const page = await openPage(
      '<form id="outer"><input type="hidden" name="firstChild"></form><p>behind</p>',
    );
    const inner = page.createElement('form');
    inner.innerHTML =
      '<input type="hidden" name="nextSibling"><input type="hidden" name="localName"><p>inside</p>';
    const beside = page.createElement('p');
    beside.textContent = 'beside';
    page.getElementById('outer')!.append(inner, beside);
    const reading = readingOf(await read(page, { selection: rangeOver(page) }));
    expect(textsOf(reading.article.body)).toEqual(['inside', 'beside', 'behind']);
  });
});

const rangeOver = (page: Document): Range => {
  const range = page.createRange();
  range.selectNodeContents(page.body);
  return range;
};

const article = `<article>${story(6)}</article>${footer}`;

describe('a whole article may stand in such a form', () => {
  it.each(names)('%s', async (name) => {
    const page = await openPage(`<form><input type="hidden" name="${name}">${article}</form>`, {
      lang: 'en',
    });
    expect(textsOf(readingOf(await read(page)).article.body)).toHaveLength(6);
  });
});

describe('the document cannot be made to lie by the name of a picture or a form', () => {
  const link = `<p>At noon it <a href="/sailed">sailed</a>, and the keeper wrote into his book that all was well, with <a href="${PAGE_URL}#note">a note</a>.</p>`;
  const withLinks = article.replace('</article>', `${link}${story(4)}</article>`);

  it.each([
    'body',
    'head',
    'documentElement',
    'querySelector',
    'querySelectorAll',
    'getElementById',
    'title',
    'URL',
    'baseURI',
    'contentType',
    'defaultView',
    'nodeType',
    'firstChild',
    'createTreeWalker',
    'localName',
    'implementation',
  ])('%s', async (name) => {
    const page = await openPage(withLinks, { lang: 'en' });
    page.body.insertAdjacentHTML(
      'beforeend',
      `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>`,
    );
    const { body } = readingOf(await read(page)).article;
    expect(textsOf(body).join('')).toContain('with a note.');
    expect(JSON.stringify(body)).toContain('"https://www.baypost.example/sailed"');
  });
});

/** What a page may do to its own prototypes and objects before anybody reads it; the engine here shares its world, as no content script does. */
describe('a page reads the same, whatever it names its things', () => {
  const sound = `<html lang="en"><head><title>The letters</title></head><body>${article}</body></html>`;
  const bodyOf = async (html: string): Promise<string> =>
    JSON.stringify(readingOf(await read(await openPage(html))).article.body);
  const inHead = (tags: string): string => sound.replace('</title>', `</title>${tags}`);

  it.each([
    [
      'form fields of all names',
      sound.replace(
        '</article>',
        `<form>${names.map((name) => `<input type="hidden" name="${name}">`).join('')}</form></article>`,
      ),
    ],
    [
      'forms in forms of fields',
      sound.replace(
        '<article>',
        `<form name="body"></form><form id="documentElement"><input type="hidden" name="children"></form><article>`,
      ),
    ],
    [
      'meta tags',
      inHead(
        '<meta name="__proto__" content="x"><meta property="constructor" content="x"><meta itemprop="hasOwnProperty" content="x">',
      ),
    ],
    [
      'JSON-LD',
      inHead(
        '<script type="application/ld+json">{"__proto__":{"headline":"x","@type":"NewsArticle"},"constructor":{"prototype":{"x":1}}}</script>',
      ),
    ],
    [
      'class names and ids',
      sound.replace('<article>', '<article class="__proto__ constructor toString" id="__proto__">'),
    ],
    ['the language', sound.replace('lang="en"', 'lang="constructor"')],
  ])('%s', async (_what, html) => {
    expect(await bodyOf(html)).toBe(await bodyOf(sound));
  });

  it('and nothing of it reaches the prototypes of others', async () => {
    await read(
      await openPage(
        inHead(
          '<script type="application/ld+json">{"__proto__":{"polluted":true}}</script><meta name="__proto__" content="polluted">',
        ),
      ),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
