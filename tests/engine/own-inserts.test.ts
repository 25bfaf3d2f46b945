import { describe, expect, it } from 'vitest';
import type { SafeNode } from '../../model/safe-node';
import { furtherSets } from '../pages/inserts/further';
import { pageOf } from '../pages/inserts/page-of';
import { northAndEastSets } from '../pages/inserts/north-and-east';
import { southAndFarEastSets } from '../pages/inserts/south-and-far-east';
import { westernSets } from '../pages/inserts/western';
import { articleOf } from './page';

const sets = [...westernSets, ...furtherSets, ...northAndEastSets, ...southAndFarEastSets];

const textsOf = (nodes: readonly SafeNode[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [node];
    return node.tag !== 'removed' && 'children' in node ? textsOf(node.children) : [];
  });

it('there are a hundred inserts of our own and more, in twenty-nine languages', () => {
  expect(sets.flatMap(({ inserts }) => inserts).length).toBeGreaterThanOrEqual(100);
  expect(new Set(sets.map(({ lang }) => lang)).size).toBe(29);
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

  it.each(set.traps ?? [])('what only sounds like promotion stays: %s', async (trap) => {
    const { body, removals } = await articleOf(pageOf(set, trap), {
      url: 'https://www.example.example/a/1',
    });
    expect(textsOf(body)).toEqual(expect.arrayContaining([trap, ...set.story]));
    expect(removals).toEqual([]);
  });
});
