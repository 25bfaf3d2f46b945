import { render } from 'preact';
import { expect, it } from 'vitest';
import { attributeNames } from '../../components/safe-attributes';
import { SafeTree } from '../../components/SafeTree';
import { mathTags, plainTags } from '../../model/safe-node';
import type { SafeNode } from '../../model/safe-node';
import { safe } from './article';

const draw = (nodes: readonly SafeNode[], putBack: readonly number[] = []): HTMLElement => {
  const place = document.createElement('div');
  render(<SafeTree nodes={nodes} putBack={new Set(putBack)} />, place);
  return place;
};

it('knows every tag of the tree', () => {
  const others = [
    'ol',
    'li',
    'td',
    'th',
    'a',
    'jump',
    'anchor',
    'abbr',
    'time',
    'img',
    'embed',
    'br',
    'hr',
    'wbr',
  ];
  expect([...attributeNames.keys()].sort()).toEqual([...plainTags, ...mathTags, ...others].sort());
});

it('can give no element a name that means something to the renderer, runs, or restyles', () => {
  const names = [...attributeNames.values()].flatMap((table) => Object.values(table));
  expect(
    names.filter((name) =>
      /^(?:key|ref|children|dangerously.*|on.*|style|class.*|id|is|slot|name)$/i.test(name),
    ),
  ).toEqual([]);
});

it.each<[string, SafeNode, string]>([
  ['a paragraph', { tag: 'p', block: 3, children: ['Tide'] }, '<p data-block="3">Tide</p>'],
  [
    'another language',
    { tag: 'p', lang: 'fr', dir: 'ltr', children: ['Marée'] },
    '<p lang="fr" dir="ltr">Marée</p>',
  ],
  [
    'a link',
    { tag: 'a', href: safe('https://a.example/'), children: ['Bay'] },
    '<a href="https://a.example/">Bay</a>',
  ],
  ['a jump', { tag: 'jump', target: 'fn1', children: ['1'] }, '<a href="#fn1" data-jump="fn1">1</a>'],
  [
    'a date',
    { tag: 'time', dateTime: '2026-03-14', children: ['today'] },
    '<time datetime="2026-03-14">today</time>',
  ],
  [
    'nested marks',
    { tag: 'em', children: [{ tag: 'strong', children: ['so'] }] },
    '<em><strong>so</strong></em>',
  ],
  [
    'markup as text',
    { tag: 'p', children: ['<img src=x onerror=alert(1)>'] },
    '<p>&lt;img src=x onerror=alert(1)&gt;</p>',
  ],
])('draws %s', (_case, node, html) => {
  expect(draw([node]).innerHTML).toBe(html);
});

it('lets nothing through that the table does not name', () => {
  const smuggled = {
    tag: 'p',
    children: ['text'],
    style: 'color:red',
    onclick: 'alert(1)',
    key: 'k',
  } as const;
  expect(draw([smuggled]).innerHTML).toBe('<p>text</p>');
});

it('loads pictures late', () => {
  const image = draw([{ tag: 'img', src: safe('https://a.example/p.jpg'), alt: 'A boat' }]).querySelector(
    'img',
  );
  expect(image?.getAttribute('loading')).toBe('lazy');
  expect(image?.alt).toBe('A boat');
});

it('loads nothing of a video, and links to it', () => {
  const place = draw([{ tag: 'embed', href: safe('https://video.example/1'), title: 'The crossing' }]);
  expect(place.querySelector('iframe, video, img')).toBeNull();
  expect(place.querySelector('a')?.getAttribute('href')).toBe('https://video.example/1');
});

it('lets a wide table scroll by itself, also by keyboard', () => {
  const place = draw([{ tag: 'table', children: [] }]);
  expect(place.querySelector('[role=region]')?.getAttribute('tabindex')).toBe('0');
});

it('leaves a removal out until it is put back, and marks it then', () => {
  const nodes: SafeNode[] = [{ tag: 'removed', removal: 7, children: [{ tag: 'p', children: ['Sign up'] }] }];
  expect(draw(nodes).textContent).toBe('');
  expect(draw(nodes, [7]).querySelector('[data-removal="7"]')?.textContent).toContain('Sign up');
});

const image = (width: number) =>
  ({ tag: 'img', src: safe(`https://a.example/${width}.jpg`), alt: 'A boat', width, height: width }) as const;
const figure: SafeNode = { tag: 'figure', children: [image(900)] };

it.each<[string, readonly SafeNode[], number]>([
  ['a picture', [image(900)], 1],
  ['an icon', [image(24)], 0],
  [
    'a picture that is a link',
    [{ tag: 'a', href: safe('https://a.example/story'), children: [image(900)] }],
    0,
  ],
  [
    'a picture that links to itself in full',
    [{ tag: 'a', href: safe('https://a.example/full.jpg'), children: [image(900)] }],
    1,
  ],
])('%s opens by itself: %s', (_what, nodes, buttons) => {
  expect(draw(nodes).querySelectorAll('button.picture')).toHaveLength(buttons);
});

it.each([
  [1, 0],
  [2, 0],
  [3, 1],
  [8, 1],
])('%i pictures in a row are %i galleries', (count, galleries) => {
  const nodes: SafeNode[] = [{ tag: 'p', children: ['Before'] }, ...Array<SafeNode>(count).fill(figure)];
  const place = draw([...nodes, { tag: 'p', children: ['After'] }]);
  expect(place.querySelectorAll('.gallery')).toHaveLength(galleries);
  expect(place.querySelectorAll('figure')).toHaveLength(count);
  expect(place.textContent).toMatch(/^Before.*After$/);
});

it('lets code scroll by itself, and be copied as it is', () => {
  const place = draw([{ tag: 'pre', block: 4, children: [{ tag: 'code', children: ['a\n  b'] }] }]);
  expect(place.querySelector('pre')?.textContent).toBe('a\n  b');
  expect(place.querySelector('pre')?.getAttribute('tabindex')).toBe('0');
  expect(place.querySelector('.code > button')).not.toBeNull();
});
