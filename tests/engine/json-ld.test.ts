import { describe, expect, it } from 'vitest';
import { readStructuredData, type StructuredData } from '../../engine/metadata/json-ld';
import { atOnce } from '../../engine/slices';
import { openDom } from '../../engine/walk/dom';
import { openPage } from './open-page';

/** Longest nesting that a hostile page was seen to write; parsers of some browsers overflow on it. */
const DEEP = 20_000;

async function dataOf(...scripts: readonly string[]): Promise<StructuredData> {
  const html = scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join('');
  return atOnce(readStructuredData(openDom(await openPage(html))));
}

const article = '{"@type":"NewsArticle","headline":"Ferry returns"}';

describe('the headline is found', () => {
  it.each([
    ['in one object', article],
    ['in a list', `[{"@type":"WebSite","name":"Bay Post"},${article}]`],
    ['in a list in a list', `[[${article}]]`],
    [
      'in a graph',
      `{"@context":"https://schema.org","@graph":[{"@type":"Person","name":"Mara"},${article}]}`,
    ],
    ['as main entity', `{"@type":"WebPage","mainEntity":${article}}`],
    ['in a comment', `<!-- ${article} -->`],
    ['in a CDATA section', `<![CDATA[${article}]]>`],
    ['in a CDATA section hidden from scripts', `/*<![CDATA[*/${article}/*]]>*/`],
    ['with several types', '{"@type":["Thing","BlogPosting"],"headline":"Ferry returns"}'],
    ['as a list of one', '{"@type":"Article","headline":["Ferry returns"]}'],
    ['called a name', '{"@type":"Recipe","name":"Ferry returns"}'],
    ['with a line break inside a string', '{"@type":"Article","headline":"Ferry\nreturns"}'],
  ])('%s', async (_where, script) => {
    expect((await dataOf(script)).headline).toBe('Ferry returns');
  });
});

describe('nothing is made of', () => {
  it.each([
    ['no script', ''],
    ['a broken script', '{"@type":"Article","headline":"Ferry'],
    ['an empty list', '[]'],
    ['null', 'null'],
    ['a number', '12'],
    ['types that are no text', '{"@type":[7,{"a":1}],"headline":"x"}'],
    ['a site', '{"@type":"WebSite","name":"Bay Post"}'],
    ['a list of links', '{"@type":"ItemList","name":"Bay Post"}'],
    ['lists nested twenty thousand deep', `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`],
    [
      'a headline in a name twenty thousand deep',
      `{"@type":"NewsArticle","headline":${'{"name":'.repeat(DEEP)}1${'}'.repeat(DEEP)}}`,
    ],
    [
      'a picture in lists twenty thousand deep',
      `{"@type":"NewsArticle","image":${'['.repeat(DEEP)}1${']'.repeat(DEEP)}}`,
    ],
    ['objects nested twenty thousand deep', `${'{"mainEntity":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`],
    ['lists that never close', '['.repeat(DEEP)],
    ['a headline of a strange shape', '{"@type":"Article","headline":{"a":{"b":1}}}'],
  ])('%s', async (_what, script) => {
    expect((await dataOf(script)).headline).toBeNull();
  });
});

it('a broken script does not hide the sound one behind it', async () => {
  expect((await dataOf('{"a":', article)).headline).toBe('Ferry returns');
});

it('brackets inside strings are no nesting', async () => {
  const script = `{"@type":"Article","headline":"Ferry returns","text":"${'[{'.repeat(400)}"}`;
  expect((await dataOf(script)).headline).toBe('Ferry returns');
});

describe('authors', () => {
  it.each([
    ['a name', '"Mara Hell"', ['Mara Hell']],
    ['a person', '{"@type":"Person","name":"Mara Hell"}', ['Mara Hell']],
    ['several', '[{"name":"Mara Hell"},{"name":"Ole Tang"}]', ['Mara Hell', 'Ole Tang']],
    ['a name as list', '{"name":["Mara Hell"]}', ['Mara Hell']],
    ['an address only', '{"@id":"x","url":"https://bay.example/mara"}', []],
    ['nothing', 'null', []],
    [
      'too many to be authors',
      JSON.stringify(Array.from({ length: 40 }, (_, n) => `Author ${n}`)),
      Array.from({ length: 8 }, (_, n) => `Author ${n}`),
    ],
  ])('%s', async (_case, author, names) => {
    expect((await dataOf(`{"@type":"Article","author":${author}}`)).authors).toEqual(names);
  });
});

describe('whether it is paid for', () => {
  it.each([
    ['false as a word', '"False"', true],
    ['false', 'false', true],
    ['true', 'true', false],
    ['nothing', 'null', false],
  ])('%s', async (_case, free, paid) => {
    expect((await dataOf(`{"@type":"Article","isAccessibleForFree":${free}}`)).saysPaid).toBe(paid);
  });

  it('of another thing on the page says nothing of the article', async () => {
    expect((await dataOf(article, '{"@type":"Product","isAccessibleForFree":false}')).saysPaid).toBe(false);
  });
});

it('reads dates, publisher, picture and types', async () => {
  const data = await dataOf(
    '{"@type":"NewsArticle","datePublished":"2026-02-11","dateModified":"2026-02-12","publisher":{"name":"Bay Post"},"image":[{"url":"/a.jpg"}]}',
  );
  expect(data).toMatchObject({
    published: '2026-02-11',
    modified: '2026-02-12',
    publisher: 'Bay Post',
    image: '/a.jpg',
    types: ['newsarticle'],
  });
});
