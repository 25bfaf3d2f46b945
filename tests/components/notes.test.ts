import { describe, expect, it } from 'vitest';
import { textOf } from '../../components/contents';
import { noteAt } from '../../components/notes';
import type { SafeNode } from '../../model/safe-node';

const anchor = (name: string): SafeNode => ({ tag: 'anchor', name });
const note: SafeNode = { tag: 'li', children: [anchor('f1'), 'Made new in 1954.'] };

const said = (nodes: readonly SafeNode[], name: string) => noteAt(nodes, name)?.map(textOf).join('') ?? null;

describe('the note behind a mark', () => {
  it.each<[string, readonly SafeNode[], string | null]>([
    ['an item of a list', [{ tag: 'ol', children: [note] }], 'Made new in 1954.'],
    ['a paragraph', [{ tag: 'p', children: [anchor('f1'), '1 A word.'] }], '1 A word.'],
    ['an anchor before its item', [anchor('f1'), { tag: 'p', children: ['A word.'] }], 'A word.'],
    [
      'an item with a paragraph',
      [{ tag: 'li', children: [{ tag: 'p', children: [anchor('f1'), 'In a paragraph.'] }] }],
      'In a paragraph.',
    ],
    [
      'an item with the page’s own way back',
      [{ tag: 'li', children: [anchor('f1'), 'A word.', { tag: 'jump', target: 'c1', children: ['↩︎'] }] }],
      'A word.',
    ],
    [
      'an item that names another note',
      [{ tag: 'li', children: [anchor('f1'), 'See ', { tag: 'jump', target: 'f2', children: ['2'] }] }],
      'See 2',
    ],
    ['a heading', [{ tag: 'h2', children: [anchor('f1'), 'Part two'] }], null],
    ['a whole page of it', [{ tag: 'li', children: [anchor('f1'), 'long '.repeat(400)] }], null],
    ['nothing that is shown', [{ tag: 'p', children: ['No note here.'] }], null],
  ])('%s', (_what, nodes, text) => {
    expect(said(nodes, 'f1')).toBe(text);
  });
});
