import { describe, expect, it } from 'vitest';
import type { SafeNode } from '../../model/safe-node';
import { furtherSets } from '../pages/inserts/further';
import { pageOf } from '../pages/inserts/page-of';
import { westernSets } from '../pages/inserts/western';
import { articleOf } from './page';

const sets = [...westernSets, ...furtherSets];

const textsOf = (nodes: readonly SafeNode[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [node];
    return node.tag !== 'removed' && 'children' in node ? textsOf(node.children) : [];
  });

it('there are a hundred inserts of our own in twelve languages', () => {
  expect(sets.flatMap(({ inserts }) => inserts).length).toBeGreaterThanOrEqual(100);
  expect(new Set(sets.map(({ lang }) => lang)).size).toBe(12);
});

describe.each(sets)('in a story in $lang', (set) => {
  const cases = set.inserts.map((insert) => [insert[0], insert[1], insert[3] ?? '', insert] as const);

  it.each(cases)('%s in a %s is taken out and the story stays: %s', async (_kind, _shape, _first, insert) => {
    const [, , , ...lines] = insert;
    const { body } = await articleOf(pageOf(set, insert), { url: 'https://www.example.example/a/1' });
    const shown = textsOf(body);
    expect({
      left: lines.filter((line) => shown.includes(line)),
      lost: set.story.filter((text) => !shown.includes(text)),
    }).toEqual({ left: [], lost: [] });
  });
});
