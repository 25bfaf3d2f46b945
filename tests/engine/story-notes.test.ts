import { expect, it } from 'vitest';
import { articleOf, textsOf } from './page';
import { pageWith } from './story';

const NOTE = 'So at least says the register of the parish, which was kept by two hands';
const mark =
  '<p>The oldest letter is of 1712<sup><a href="#note-1">1</a></sup>, and nobody has read it aloud since.</p>';
const end = '<p><a href="/a">The tide that came twice</a></p><p><a href="/b">The bridge that stayed</a></p>';
const notes = (id: string): string =>
  `<div class="footnote" id="${id}"><a href="#back-1">1</a><div class="footnote-content"><p>${NOTE}</p></div></div>`;

const shownOn = async (id: string): Promise<readonly string[]> =>
  textsOf((await articleOf(pageWith(mark).replace('</article>', `${end}${notes(id)}</article>`))).body);

it('a note that the story refers to is shown, also behind what is offered at its end', async () => {
  const shown = await shownOn('note-1');
  expect(shown).toContain(NOTE);
  expect(shown).not.toContain('The bridge that stayed');
});
