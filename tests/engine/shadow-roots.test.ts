import { describe, expect, it } from 'vitest';
import { articleOf, linesOf } from './page';
import { pageWith } from './story';

const root = (inner: string): string => `<template shadowrootmode="open">${inner}</template>`;

describe('open shadow roots are read as they are shown', () => {
  it.each<[name: string, html: string, lines: readonly string[]]>([
    ['text in a root', `<x-line>${root('<p>one</p>')}</x-line>`, ['one']],
    ['a root on a plain element', `<div>${root('<p>one</p>')}</div>`, ['one']],
    ['children without a slot are not shown', `<div>${root('<p>one</p>')}<p>two</p></div>`, ['one']],
    [
      'children in their slot',
      `<div>${root('<p>one</p><slot></slot><p>three</p>')}<p>two</p></div>`,
      ['one', 'two', 'three'],
    ],
    [
      'a child inside a line',
      `<x-line>${root('<p>one <slot></slot> three</p>')}<b>two</b></x-line>`,
      ['one two three'],
    ],
    [
      'named slots in the order of the root',
      `<div>${root('<slot name="a"></slot><slot name="b"></slot>')}<p slot="b">two</p><p slot="a">one</p></div>`,
      ['one', 'two'],
    ],
    ['what an empty slot shows', `<div>${root('<slot><p>one</p></slot>')}</div>`, ['one']],
    ['a root in a root', `<div>${root(`<div>${root('<p>one</p>')}</div>`)}</div>`, ['one']],
    [
      'a slot handed on to the next root',
      `<div>${root(`<section>${root('<p>one</p><slot></slot>')}<slot></slot></section>`)}<p>two</p></div>`,
      ['one', 'two'],
    ],
    ['hidden things in a root', `<div>${root('<p hidden>two</p><p>one</p>')}</div>`, ['one']],
    ['style sheets in a root', `<div>${root('<style>p{}</style><p>one</p>')}</div>`, ['one']],
    ['what stands behind', `<div>${root('<p>one</p>')}</div><p>two</p>`, ['one', 'two']],
  ])('%s', async (_name, html, lines) => {
    expect(await linesOf(html)).toEqual(lines);
  });
});

it('a picture that stands directly in a root is one like any other', async () => {
  const { body } = await articleOf(pageWith(`<div>${root('<img src="/boat.jpg" alt="A boat">')}</div>`));
  expect(JSON.stringify(body)).toContain('https://www.baypost.example/boat.jpg');
});
