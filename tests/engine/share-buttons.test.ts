import { expect, it } from 'vitest';
import { articleOf, textsOf } from './page';
import { footer, story } from './story';

const STANDFIRST = 'Forty letters, a frozen bay, and a crew that walked home';

/** The head of an article as news sites build it: headline, standfirst and buttons in one box, whose headline is not the page's title. */
const pageWithHead = (language: string, buttons: readonly string[]): string =>
  `<html lang="${language}"><head><title>The letters in the box</title></head><body><article>` +
  `<div class="head"><h2>What lay in the box below the nets</h2><p>${STANDFIRST}</p>` +
  `<div>${buttons.map((button) => `<button>${button}</button>`).join('')}</div></div>` +
  `${story()}</article>${footer}</body></html>`;

it.each([
  ['en', ['Copy link', 'Print']],
  ['de', ['Link kopieren', 'Drucken']],
  ['fr', ['Copier le lien', 'Imprimer']],
  ['pl', ['Skopiuj link', 'Drukuj']],
])('the head of an article stays where a button copies its link: %s', async (language, buttons) => {
  const shown = textsOf((await articleOf(pageWithHead(language, buttons))).body);
  expect(shown).toContain(STANDFIRST);
  for (const button of buttons) expect(shown).not.toContain(button);
});
