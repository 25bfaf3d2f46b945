import { describe, expect, it } from 'vitest';
import { mathTags, plainTags, type SafeNode } from '../../model/safe-node';
import { safeImageUrl, safeLink } from '../../engine/tree/safe-url';
import { drawn, purified, setAsHtml } from '../hostile/other-judges';

const BASE = 'https://bay-post.broadsheet.example/story';
const link = safeLink('/a', BASE)!;
const picture = safeImageUrl('/a.jpg', BASE)!;
const children = ['x'];

/** One of everything that may be shown, with every attribute that it may bear. */
const everything: readonly SafeNode[] = [
  ...plainTags
    .filter((tag) => !/^(?:dt|dd|caption|thead|tbody|tfoot|tr|summary|figcaption|rt|rp)$/.test(tag))
    .map((tag): SafeNode => ({ tag, children, lang: 'fr', dir: 'rtl', block: 1 })),
  {
    tag: 'table',
    children: [
      { tag: 'caption', children },
      ...(['thead', 'tbody', 'tfoot'] as const).map((tag): SafeNode => ({
        tag,
        children: [
          {
            tag: 'tr',
            children: [
              { tag: 'th', children, colSpan: 2, rowSpan: 2, scope: 'col', block: 2 },
              { tag: 'td', children, colSpan: 2, rowSpan: 2 },
            ],
          },
        ],
      })),
    ],
  },
  {
    tag: 'dl',
    children: [
      { tag: 'dt', children },
      { tag: 'dd', children },
    ],
  },
  { tag: 'details', children: [{ tag: 'summary', children }, 'y'] },
  { tag: 'figure', children: [{ tag: 'figcaption', children }] },
  { tag: 'ruby', children: ['x', { tag: 'rp', children }, { tag: 'rt', children }] },
  { tag: 'ol', start: 3, reversed: true, type: 'a', children: [{ tag: 'li', value: 4, children }] },
  { tag: 'a', href: link, title: 'x', children },
  { tag: 'jump', target: 'x', children },
  { tag: 'anchor', name: 'x' },
  { tag: 'abbr', title: 'x', children },
  { tag: 'time', dateTime: '2026-03-14', children },
  {
    tag: 'img',
    src: picture,
    srcSet: `${picture} 2x`,
    sizes: '100vw',
    alt: 'x',
    width: 600,
    height: 400,
    referrerPolicy: 'origin',
    crossOrigin: 'anonymous',
  },
  { tag: 'embed', href: link, title: 'x', poster: picture },
  { tag: 'br' },
  { tag: 'hr' },
  { tag: 'wbr' },
  {
    tag: 'math',
    display: 'block',
    children: mathTags
      .filter((tag) => tag !== 'math')
      .map((tag): SafeNode =>
        tag === 'mo' ? { tag, stretchy: false, children } : { tag, mathvariant: 'normal', children },
      ),
  },
  { tag: 'removed', removal: 1, children: [{ tag: 'p', children }] },
];

describe('everything that the reader may show is safe to others as well', () => {
  it.each(everything.map((node) => [typeof node === 'string' ? node : node.tag, node] as const))(
    '%s',
    (_tag, node) => {
      const html = drawn([node]);
      expect(html).not.toBe('');
      expect(purified(html)).toEqual([]);
      const { before, after } = setAsHtml(html);
      expect(after).toBe(before);
    },
  );
});

describe('the others are no yes-men', () => {
  it.each([
    '<p onclick="alert(7)">x</p>',
    '<a href="javascript:alert(7)">x</a>',
    '<iframe src="/a"></iframe>',
    '<p style="color:red">x</p>',
    '<form action="/a"><input name="x"></form>',
    '<video src="/a"></video>',
    '<object data="/a"></object>',
    '<p is="x-y">x</p>',
    '<svg><use href="#a"></use></svg>',
  ])('%s', (html) => {
    expect(purified(html)).not.toEqual([]);
    const { before, after } = setAsHtml(html);
    expect(after).not.toBe(before);
  });
});
