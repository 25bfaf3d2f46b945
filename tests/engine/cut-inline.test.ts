import { describe, expect, it } from 'vitest';
import type { SafeNode } from '../../model/safe-node';
import { articleOf } from './page';
import { pageWith, story } from './story';

const SENTENCE = 'The ferry sailed at noon, and nobody on board knew what was waiting behind the mole.';

const textOf = (nodes: readonly SafeNode[], shown: boolean): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (node.tag === 'removed' && shown) return '';
      return 'children' in node ? textOf(node.children, shown) : '';
    })
    .join('');

const read = async (paragraph: string) => {
  const { body, removals } = await articleOf(pageWith(`${story(4)}<p>${paragraph}</p>${story(4)}`));
  return {
    shown: textOf(body, true),
    whole: textOf(body, false),
    cut: removals.map(({ text }) => text),
    kinds: removals.map(({ kind }) => kind),
  };
};

describe('“read also” inside a paragraph is cut out, and the paragraph stays whole', () => {
  it.each([
    [
      'a link at the end that says so itself',
      `${SENTENCE} <a href="/pump">Read more: The man who kept the pump alive</a>`,
      'Read more: The man who kept the pump alive',
    ],
    [
      'a label before a link at the end',
      `${SENTENCE} <b>Read also:</b> <a href="/pump">The man who kept the pump alive?</a>`,
      'Read also: The man who kept the pump alive?',
    ],
    [
      'a label in a span of its own',
      `${SENTENCE} <span><i>See also: </i><a href="/pump">The pump</a></span>.`,
      'See also: The pump.',
    ],
    [
      'in brackets in the middle',
      `${SENTENCE} (Read also: <a href="/pump">The pump</a>) In the evening all came home.`,
      '(Read also: The pump)',
    ],
    ['behind a line break', `${SENTENCE}<br>Read also: <a href="/pump">The pump</a>`, 'Read also: The pump'],
  ])('%s', async (_case, paragraph, cut) => {
    const { shown, whole, cut: cuts, kinds } = await read(paragraph);
    expect(cuts).toEqual([cut]);
    expect(kinds).toEqual(['recommended']);
    expect(shown).toContain(SENTENCE);
    expect(shown).not.toContain('ump');
    expect(whole).toContain('ump');
  });

  it('what stands behind it stays in its place', async () => {
    const { shown } = await read(
      `${SENTENCE} Read also: <a href="/pump">The pump</a>. In the evening all came home.`,
    );
    expect(shown).toContain('In the evening all came home.');
  });
});

describe('whatever is part of a sentence stays', () => {
  it.each([
    ['a link in a sentence', `${SENTENCE} Some <a href="/pump">read more</a> than their parents did.`],
    ['the words in a sentence', `${SENTENCE} Many read also <a href="/pump">The pump</a> that winter.`],
    ['a label with no link', `${SENTENCE} Read also: the smallest print on the back of the ticket.`],
    [
      'a sentence that goes on behind the link',
      `${SENTENCE} See also: <a href="/pump">the pump</a> and its maker.`,
    ],
    ['a short line of its own is judged as a whole', `Read the <a href="/pump">letter</a> aloud.`],
  ])('%s', async (_case, paragraph) => {
    const { cut, whole, shown } = await read(paragraph);
    expect(cut).toEqual([]);
    expect(shown).toBe(whole);
  });
});
