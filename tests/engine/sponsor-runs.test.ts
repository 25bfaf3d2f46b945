import { describe, expect, it } from 'vitest';
import { articleOf, textsOf } from './page';
import { lines, pageWith } from './story';

const row = (cell: string): string => `<tr><td style="padding:8px">${cell}</td></tr>`;

/** A mail: layout tables, a preheader, a way to leave the list. */
const mailWith = (rows: readonly string[]): string =>
  '<html lang="en" xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>The letters in the box</title></head>' +
  '<body><div class="preheader" style="display:none">Forty letters</div><table role="presentation">' +
  [
    '<a href="https://mail.example/view">View in browser</a>',
    '<h1>The letters in the box</h1>',
    ...lines.slice(0, 5),
    ...rows,
    ...lines.slice(5, 10),
    '<p>You receive this because you asked for it. <a href="https://mail.example/unsubscribe">Unsubscribe</a></p>',
  ]
    .map(row)
    .join('') +
  '</table></body></html>';

const shownOf = async (html: string): Promise<string> => textsOf((await articleOf(html)).body).join('\n');

const advert = '<p>Ropes that hold, whatever the wind, and a knot book with each.</p>';
const call = '<p><a href="https://shop.example/ropes">Try one for a month</a></p>';

describe('what a sponsor paid for goes with its label', () => {
  it.each<[name: string, rows: readonly string[]]>([
    ['in a box of its own', [`<div><p>Presented by Harbour Ropes</p>${advert}${call}</div>`]],
    [
      'up to the next heading of the level',
      [
        '<h3>Together with Harbour Ropes</h3>',
        advert,
        '<p>No more slips.</p>',
        '<h3>What else the tide brought</h3>',
      ],
    ],
    ['up to a rule', ['<p>Sponsor: Harbour Ropes</p>', advert, '<p>No more slips.</p>', '<hr>']],
    ['up to its button', ['<p>Advertisement</p>', '<b>Ropes that hold</b>', advert, call]],
  ])('%s', async (_name, rows) => {
    const shown = await shownOf(mailWith(rows));
    expect(shown).not.toMatch(/Ropes|slips|month|Sponsor/);
    for (const line of lines.slice(0, 10)) expect(shown).toContain(line);
    if (rows.some((part) => part.includes('What else')))
      expect(shown).toContain('What else the tide brought');
  });

  it('backward to the item that the label stands under', async () => {
    const item = (text: string, by: string): string =>
      `<table class="item"><tr><td><p class="desc"><a href="https://a.example/x">${text}</a> — ${lines[10]}</p><p class="name">${by}</p></td></tr></table>`;
    const shown = await shownOf(
      mailWith([
        item('The box on the quay', 'Imke Hollander'),
        item('A rope for every wind', 'Harbour Ropes sponsor'),
        item('The last page', 'Otis Farr'),
      ]),
    );
    expect(shown).not.toMatch(/rope/i);
    expect(shown).toMatch(/The box on the quay[^]*Imke Hollander[^]*The last page[^]*Otis Farr/);
  });
});

it('leaves the greeting that stands in one box with a label at the head', async () => {
  const shown = await shownOf(
    mailWith([]).replace('<h1>', '<div><p>Together with</p><img src="/logo.png" width="90"></div><h1>'),
  );
  expect(shown).toContain(lines[0]);
});

it.each([
  [
    'a paragraph that begins with such words',
    '<p>Supported by her brother, she rowed back against the tide that night.</p>',
  ],
  ['a label over a gap that a script fills', '<p>Advertisement</p>'],
  ['a headline about sponsors', '<h2>Sponsors leave the club</h2>'],
])('on a page of news %s takes nothing with it', async (_name, piece) => {
  const shown = await shownOf(pageWith(piece));
  for (const line of lines) expect(shown).toContain(line);
});
