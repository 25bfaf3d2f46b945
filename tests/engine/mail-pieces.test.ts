import { describe, expect, it } from 'vitest';
import { mailOf, type MailPieces } from './mail-page';
import { articleOf, textsOf } from './page';
import { lines } from './story';

const shownOf = async (pieces: MailPieces): Promise<string> =>
  textsOf((await articleOf(mailOf(pieces))).body).join('\n');

const button = (text: string, style = 'background:#a33;padding:8px'): string =>
  `<p><a href="https://c.example/7f" style="${style}">${text}</a></p>`;
const advert = '<p>Ropes that hold, whatever the wind, and a knot book with each.</p>';

describe('in a mail a box of its own look that asks for a press goes', () => {
  it.each<[name: string, middle: readonly string[]]>([
    [
      'on a ground, with a button',
      [`<div style="background:#fdf3d7">${advert}${button('Come along')}</div>`],
    ],
    [
      'in a border, with a button',
      [`<div style="border:1px solid #ccc">${advert}${button('Come along')}</div>`],
    ],
    [
      'with a white button on a dark ground',
      [
        `<div style="background:#123">${advert}<table><tr><td style="border-radius:4px" bgcolor="#fff"><a href="https://c.example/1">Come along</a></td></tr></table></div>`,
      ],
    ],
    [
      'on a ground that is named last',
      [`<div style="background:none repeat scroll 0 0 #fdf3d7">${advert}${button('Come along')}</div>`],
    ],
    [
      'with its button in the row below',
      [`<div style="background:#fdf3d7"><h3>Ropes</h3>${advert}</div>`, button('Come along')],
    ],
  ])('%s', async (_name, middle) => {
    const shown = await shownOf({ middle });
    expect(shown).not.toMatch(/Ropes|Come along/);
    for (const line of lines.slice(0, 10)) expect(shown).toContain(line);
  });

  it.each<[name: string, middle: readonly string[]]>([
    [
      'that only leads on into a text',
      [`<div style="background:#fdf3d7">${advert}${button('Read more')}</div>`],
    ],
    [
      'of the look that all items have',
      ['north', 'east', 'south', 'west'].map(
        (wind) =>
          `<div style="background:#eee"><h3>A rope for the ${wind}</h3>${advert.replace('wind', `${wind} wind`)}${button(`To the ${wind}`)}</div>`,
      ),
    ],
    [
      'in a border of no width, on white, with a picture behind it that is none',
      [
        `<div style="border:0 solid #123;background:#FFFFFF none no-repeat center">${advert}${button('Come along')}</div>`,
      ],
    ],
    [
      'on a white that insists',
      [`<div style="background-color:#ffffff!important">${advert}${button('Come along')}</div>`],
    ],
    ['without a button', [`<div style="background:#fdf3d7">${advert}<p>So says the rope maker.</p></div>`]],
  ])('but not one %s', async (_name, middle) => {
    expect(await shownOf({ middle })).toContain('Ropes that hold');
  });
});

describe('a sponsor’s mark takes no more than its own', () => {
  const item = (text: string, by: string): string =>
    `<table class="item"><tr><td><p class="desc"><a href="https://a.example/x">${text}</a> — ${lines[10]}</p><p class="name">${by}</p></td></tr></table>`;

  it('in brackets below an item: the item above goes, the one below stays', async () => {
    const shown = await shownOf({
      middle: [
        item('The box on the quay', 'Imke Hollander'),
        item('A rope for every wind', 'Harbour Ropes (Sponsor)'),
        item('The last page', 'Otis Farr'),
      ],
    });
    expect(shown).not.toMatch(/rope/i);
    expect(shown).toMatch(/The box on the quay[^]*Imke Hollander[^]*The last page[^]*Otis Farr/);
  });

  it('in brackets behind a headline: the item goes', async () => {
    const shown = await shownOf({
      middle: [`<h3>Ropes that hold (Sponsor)</h3>${advert}`, '<h3>The last page</h3>'],
    });
    expect(shown).not.toMatch(/Ropes/);
    expect(shown).toContain('The last page');
  });

  it('behind the last sentence: the paragraph goes, and nothing else', async () => {
    const shown = await shownOf({
      middle: [
        `${advert.replace('</p>', ' <i>*Ad</i></p>')}<p>The tide came in at noon and went out again.</p>`,
      ],
    });
    expect(shown).not.toMatch(/Ropes/);
    expect(shown).toContain('The tide came in at noon');
  });
});

describe('the end of a mail goes as a whole', () => {
  it.each<[name: string, end: readonly string[], gone: RegExp]>([
    [
      'a question with a vote below it, whatever it asks',
      [
        '<p>And how does the water look to you?</p>',
        '<p><a href="https://c.example/1">Blue</a></p>',
        '<p><a href="https://c.example/2">Grey</a></p>',
      ],
      /how does the water|Blue|Grey/,
    ],
    ['an address to hand on', ['<p>Yours alone: https://letter.example/subscribe?ref=x7</p>'], /Yours alone/],
    [
      'small print without a word that we know',
      ['<p style="font-size:11px">Harbour House, Quay 4. <a href="https://c.example/3">Cast off</a></p>'],
      /Harbour House|Cast off/,
    ],
    [
      'words of the letter below a farewell',
      ['<p>How did you like this issue? Reply to this email.</p>', '<p>The crew</p>'],
      /Reply|The crew/,
    ],
  ])('%s', async (_name, end, gone) => {
    const shown = await shownOf({ end });
    expect(shown).not.toMatch(gone);
    for (const line of lines.slice(0, 10)) expect(shown).toContain(line);
  });

  it('but a question that a paragraph answers stays', async () => {
    const shown = await shownOf({ end: [`<p>And how does the water look to you?</p><p>${lines[10]}</p>`] });
    expect(shown).toContain('how does the water');
  });
});

it('the text of a link tells the footer where its address says nothing', async () => {
  const shown = await shownOf({
    end: [
      '<p>Harbour House · <a href="https://c.example/1">Update your profile</a> · <a href="https://c.example/2">Imprint</a></p>',
    ],
  });
  expect(shown).not.toContain('Harbour House');
});

it('no table of the layout is left, and one with figures is', async () => {
  const figures =
    '<table><tr><th>Day</th><th>Tide</th></tr><tr><td>Monday</td><td>4.1</td></tr><tr><td>Tuesday</td><td>3.8</td></tr></table>';
  const { body } = await articleOf(mailOf({ middle: [figures] }));
  const tables = JSON.stringify(body).match(/"tag":"table"/g) ?? [];
  expect(tables).toHaveLength(1);
});

it('a line that begins like a label and leads nowhere is text', async () => {
  const note = 'Related: to burn the boat, said of those who will not row home again whatever comes';
  expect(await shownOf({ middle: [`<p>${note}</p>`] })).toContain(note);
});
