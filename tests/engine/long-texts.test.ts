import { describe, expect, it } from 'vitest';
import { TEXT_A_STEP, textStats } from '../../engine/facts/text-stats';
import { articleOf, onlyBlock, textsOf } from './page';
import { lines, pageWith } from './story';

/** Texts longer than what is read in one step: what stands across the border of two steps must not be told apart. */
const beforeBorder = 'word '.repeat(Math.floor(TEXT_A_STEP / 5));

describe('a text is the same however many steps it is read in', () => {
  it.each<[name: string, across: string]>([
    ['a word', 'harbours'],
    ['spaces', 'one     two'],
    ['a sign of two code units', '⛵️🚢🚢🚢🚢🚢🚢'],
    ['the end of a sentence', 'noon.” She rowed'],
    ['signs of a script without spaces', '湾へ戻った船は正午に'],
  ])('%s across the border', async (_name, across) => {
    for (let shift = 0; shift < across.length; shift++) {
      const written = `${beforeBorder.slice(shift)}${across} and on it goes, they said.`;
      const { text, stats } = await onlyBlock(`<p>${written}</p>`);
      expect(text).toBe(written.replace(/ +/g, ' ').trim());
      expect(stats).toEqual(textStats(text));
    }
  });

  it('in thousands of elements', async () => {
    const { text, stats, linkedWords } = await onlyBlock(
      `<p>${'<span>one</span> <a href="/two">two</a>, '.repeat(1_000)}</p>`,
    );
    expect(text).toBe('one two, '.repeat(1_000).trim());
    expect([stats.words, linkedWords]).toEqual([2_000, 1_000]);
  });

  it('as code, with its lines', async () => {
    const code = `${'let tide = 4;\n'.repeat(6_000)}sail();`;
    expect((await onlyBlock(`<pre>\n${code}</pre>`)).text).toBe(code);
  });

  it('and is one paragraph of the article', async () => {
    const long = `${'The ferry sailed at noon, as it did before. '.repeat(4_000)}It never sailed again.`;
    const { body } = await articleOf(pageWith(`<p>${long}</p>`));
    const paragraphs = body.map((node) => textsOf([node]).join(''));
    expect(paragraphs.filter((text) => text.length <= TEXT_A_STEP)).toEqual(lines);
    expect(paragraphs).toHaveLength(lines.length + 1);
    expect(paragraphs.includes(long)).toBe(true);
  });
});
