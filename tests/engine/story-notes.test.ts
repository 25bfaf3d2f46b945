import { expect, it } from 'vitest';
import { articleOf, textsOf } from './page';
import { pageWith } from './story';

const NOTE = 'So at least says the register of the parish, which was kept by two hands';
const mark = (words: string, name: string): string =>
  `<p>The oldest letter is of 1712<sup><a href="#${name}">${words}</a></sup>, and nobody has read it aloud since.</p>`;
const end = '<p><a href="/a">The tide that came twice</a></p><p><a href="/b">The bridge that stayed</a></p>';
const note = (id: string): string =>
  `<div class="footnote" id="${id}"><a href="#back">1</a><div class="footnote-content"><p>${NOTE}</p></div></div>`;

const shownOn = async (words: string, name: string, id: string): Promise<readonly string[]> =>
  textsOf(
    (await articleOf(pageWith(mark(words, name)).replace('</article>', `${end}${note(id)}</article>`))).body,
  );

it.each([
  ['by its number', '1', 'note-1', 'note-1'],
  ['by a number in brackets', '[12]', 'note-12', 'note-12'],
  ['by a sign', '*', 'star', 'star'],
  ['by a name that is written in escapes', '1', 'fn-M%C3%BCller', 'fn-Müller'],
])(
  'a note that the story refers to %s is shown, also behind what is offered at its end',
  async (_how, ...page) => {
    const shown = await shownOn(...page);
    expect(shown).toContain(NOTE);
    expect(shown).not.toContain('The bridge that stayed');
  },
);

it.each([
  ['it does not refer to', '1', 'other', 'note-1'],
  ['one word of it jumps to', 'Letters', 'note-1', 'note-1'],
])('what %s is none', async (_what, ...page) => {
  expect(await shownOn(...page)).not.toContain(NOTE);
});
