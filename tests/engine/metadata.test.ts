import { describe, expect, it } from 'vitest';
import { commonWords } from '../../engine/data/common-words';
import { readMetadata } from '../../engine/metadata/read-metadata';
import type { Metadata } from '../../engine/metadata/metadata';
import { atOnce } from '../../engine/slices';
import { openPage } from './open-page';
import { walkOf } from './page';

async function metadataOf(head: string, body = '<p>The ferry sailed at noon.</p>'): Promise<Metadata> {
  const { dom, ...walk } = await walkOf(
    await openPage(`<html lang="en"><head>${head}</head><body>${body}</body></html>`),
  );
  return atOnce(readMetadata(dom, walk, false, commonWords));
}

const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;
const property = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const ld = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Article', ...data })}</script>`;

describe('the date is as precise as the page states it', () => {
  it.each([
    ['a day', property('article:published_time', '2026-02-11'), '2026-02-11'],
    [
      'a minute with its zone',
      property('article:published_time', '2026-02-11T06:05+01:00'),
      '2026-02-11T06:05+01:00',
    ],
    ['a second in UTC', ld({ datePublished: '2026-02-11T06:05:09Z' }), '2026-02-11T06:05:09Z'],
    ['milliseconds', ld({ datePublished: '2026-02-11T06:05:09.123Z' }), '2026-02-11T06:05:09.123Z'],
    ['a space for the T', meta('date', '2026-02-11 06:05:09 +0100'), '2026-02-11T06:05:09+0100'],
    [
      'the page’s data before its tags',
      `${meta('date', '2020-01-01')}${ld({ datePublished: '2026-02-11' })}`,
      '2026-02-11',
    ],
    ['words', meta('date', 'Wednesday, 11 February'), null],
    ['a number', meta('date', '1770789909'), null],
    ['a date the wrong way round', meta('date', '11/02/2026'), null],
    ['nothing', '', null],
  ])('%s', async (_case, head, published) => {
    expect((await metadataOf(head)).published).toBe(published);
  });

  it('of a time element in the article, but not of one beside it', async () => {
    const body =
      '<aside><time datetime="2020-01-01">old</time></aside><article><time datetime="2026-02-11T06:05">11 February</time></article>';
    expect((await metadataOf('', body)).published).toBe('2026-02-11T06:05');
  });

  it('and when it was changed', async () => {
    expect((await metadataOf(property('article:modified_time', '2026-02-12'))).modified).toBe('2026-02-12');
  });
});

describe('the byline', () => {
  it.each([
    [
      'of the page’s data',
      ld({ author: [{ name: 'Mara Hell' }, { name: 'Ole Tang' }] }),
      '',
      'Mara Hell, Ole Tang',
    ],
    ['named twice', ld({ author: ['Mara Hell', 'Mara Hell'] }), '', 'Mara Hell'],
    ['of a meta tag', meta('author', 'Mara Hell'), '', 'Mara Hell'],
    ['an address is no name', property('article:author', 'https://www.facebook.com/mara'), '', null],
    ['an account is no name', meta('twitter:creator', '@mara'), '', null],
    ['seen on the page', '', '<div class="byline">By Mara Hell</div>', 'By Mara Hell'],
    ['seen as a link', '', '<div><a class="author-name" href="/mara">Mara Hell</a></div>', 'Mara Hell'],
    ['a date is no name', '', '<div class="byline">11 February 2026</div>', null],
    [
      'a biography is no name',
      '',
      `<div class="byline">${'Mara Hell writes about the sea. '.repeat(4)}</div>`,
      null,
    ],
    ['nobody', '', '', null],
  ])('%s', async (_case, head, body, byline) => {
    expect((await metadataOf(head, `${body}<p>The ferry sailed at noon.</p>`)).byline).toBe(byline);
  });
});

describe('the rest', () => {
  it.each<[name: string, head: string, expected: Partial<Metadata>]>([
    ['site', property('og:site_name', 'Bay Post'), { siteName: 'Bay Post' }],
    ['publisher for the site', ld({ publisher: { name: 'Bay Post' } }), { siteName: 'Bay Post' }],
    ['picture', property('og:image', '/a.jpg'), { image: '/a.jpg' }],
    ['what the page calls itself', property('og:type', 'article'), { types: ['article'] }],
    ['a tier that is paid for', property('article:content_tier', 'locked'), { saysPaid: true }],
    ['a tier that is free', property('article:content_tier', 'free'), { saysPaid: false }],
    ['an empty tag is no tag', property('og:site_name', ' '), { siteName: null }],
    [
      'several names in one tag',
      '<meta property="og:site_name application-name" content="Bay Post">',
      { siteName: 'Bay Post' },
    ],
  ])('%s', async (_name, head, expected) => {
    expect(await metadataOf(head)).toMatchObject(expected);
  });
});
