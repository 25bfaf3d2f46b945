import { expect, it } from 'vitest';
import { articleOf, textsOf } from './page';
import { footer, lines, story } from './story';

const STANDFIRST = 'Forty letters, a frozen bay, and a crew that walked home across it';

/** Long enough a row that the story is looked for behind it. */
const shares = ['Share on Facebook', 'Share on X', 'Copy link', 'Share via email', 'Print']
  .map((label, n) => `<li><a href="/share?to=${n}">${label}</a></li>`)
  .join('');

it.each([
  ['whole', STANDFIRST],
  ['cut', `${STANDFIRST.slice(0, 62)}…`],
])(
  'what a page describes itself with stands over the story, whatever its box is called: %s',
  async (_how, described) => {
    const { body } = await articleOf(
      `<html lang="en"><head><title>The letters in the box</title><meta name="description" content="${described}"></head><body><article>` +
        `<header class="sidebar-header"><h1>The letters in the box</h1><p>${STANDFIRST}</p><ul>${shares}</ul><p>5 March 2026, 4:12 pm</p><p>By <a href="/mara">Mara Oden</a></p><ul>${shares}</ul></header>${story()}</article>${footer}</body></html>`,
    );
    expect(textsOf(body)).toContain(STANDFIRST);
  },
);

it('a short story stands although a discussion goes on far behind it', async () => {
  const said = (n: number): string =>
    `<div class="answer"><p>Question ${n} is whether the ferry of day ${n} should have sailed at all, and who would have stopped it then.</p></div>`;
  const links = Array.from({ length: 60 }, (_, n) => `<li><a href="/${n}">The tide of day ${n}</a></li>`);
  const { body } = await articleOf(
    `<html lang="en"><head><title>The letters in the box</title></head><body><main><h1>The letters in the box</h1>${story(4)}` +
      `<ul>${links.join('')}</ul><div class="discussion">${Array.from({ length: 40 }, (_, n) => said(n)).join('')}</div></main>${footer}</body></html>`,
  );
  for (const line of lines.slice(0, 4)) expect(textsOf(body)).toContain(line);
});

it.each([
  [
    'other stories with their first lines go',
    '<a href="/other-N">Harbour N gets a lamp</a> The lamp of harbour N was lit on Monday, after two years in which no boat dared to come in at night.',
    false,
  ],
  [
    'what leads nowhere stays',
    'The lamp of harbour N was lit on Monday, after two years in which no boat dared to come in at night.',
    true,
  ],
])('above the headline: %s', async (_what, item, stays) => {
  const items = Array.from({ length: 8 }, (_, n) => `<li>${item.replaceAll('N', String(n + 1))}</li>`);
  const { body } = await articleOf(
    `<html lang="en"><head><title>The letters in the box</title></head><body><main><ul>${items.join('')}</ul><h2>The letters in the box</h2>${story()}</main>${footer}</body></html>`,
  );
  expect(textsOf(body).some((text) => text.includes('The lamp of harbour 2'))).toBe(stays);
  for (const line of lines) expect(textsOf(body)).toContain(line);
});
