import { describe, expect, it } from 'vitest';
import type { Article, Removal } from '../../model/article';
import { reasonCodes } from '../../model/reason';
import { articleOf, textsOf } from './page';
import { lines, pageWith } from './story';
import { htmlOf } from './tree-html';

/** The tree between the sixth and the seventh paragraph: where the piece stood. */
function middleOf({ body }: Article): string {
  const html = htmlOf(body);
  return html.slice(
    html.indexOf(lines[5]) + lines[5].length + '</p>'.length,
    html.indexOf(lines[6]) - '<p>'.length,
  );
}

const only = ({ removals }: Article): Removal => {
  if (removals.length !== 1)
    expect.fail(`Not one removal: ${JSON.stringify(removals.map(({ text }) => text))}`);
  return removals[0]!;
};

const call = '<h2>Unlock the Tides newsletter for free</h2><p>What the sea does to us, every Friday</p>';

describe('a removal stands in its place, in one piece, and the story around it is whole', () => {
  it.each<[name: string, piece: string, kind: string, middle: string]>([
    [
      'a call with its tagline',
      call,
      'newsletter',
      '<removed><h2>Unlock the Tides newsletter for free</h2><p>What the sea does to us, every Friday</p></removed>',
    ],
    [
      'a call in a box',
      `<aside class="box">${call}</aside>`,
      'newsletter',
      '<removed><h2>Unlock the Tides newsletter for free</h2><p>What the sea does to us, every Friday</p></removed>',
    ],
    ['a lone label', '<p>Recommended</p>', 'recommended', '<removed><p>Recommended</p></removed>'],
    [
      'a label and a list of teasers',
      '<h2>Read also</h2><ul><li><a href="/a">The tide that came twice</a></li><li><a href="/b">The bridge that stayed</a></li></ul>',
      'recommended',
      '<removed><h2>Read also</h2><ul><li><a href="https://www.baypost.example/a">The tide that came twice</a></li><li><a href="https://www.baypost.example/b">The bridge that stayed</a></li></ul></removed>',
    ],
    [
      'one item of a list',
      '<ul><li>The nets were mended before the feast of the saint.</li><li><a href="/newsletter">Sign up for our newsletter</a></li><li>The boats were painted in the week that followed.</li></ul>',
      'newsletter',
      '<ul><li>The nets were mended before the feast of the saint.</li><removed><li><a href="https://www.baypost.example/newsletter">Sign up for our newsletter</a></li></removed><li>The boats were painted in the week that followed.</li></ul>',
    ],
    [
      'an advertisement’s label',
      '<div>Advertisement</div>',
      'ad-label',
      '<removed><p>Advertisement</p></removed>',
    ],
  ])('%s', async (_name, piece, kind, middle) => {
    const article = await articleOf(pageWith(piece));
    expect(middleOf(article)).toBe(middle);
    expect(only(article).kind).toBe(kind);
  });
});

describe('the list of removals', () => {
  it('tells words, place, reasons, links, fields and pictures', async () => {
    const box = `<aside><h2>Sign up for our newsletter</h2><p>Every Friday, what the sea does to us</p><form action="/x"><input type="email"><button>Sign up</button></form><a href="https://letters.example/privacy">Privacy</a></aside>`;
    const removal = only(await articleOf(pageWith(box)));
    expect(removal).toMatchObject({
      id: 0,
      kind: 'newsletter',
      place: 'inside',
      linkHosts: ['letters.example'],
      fields: 1,
      images: 0,
    });
    expect(removal.text.split('\n')).toEqual([
      'Sign up for our newsletter',
      'Every Friday, what the sea does to us',
      'Sign up',
      'Privacy',
    ]);
    expect(removal.reasons.filter((reason) => !reasonCodes.includes(reason))).toEqual([]);
    expect(removal.reasons).toContain('has-sign-up-field');
    expect(new Set(removal.reasons).size).toBe(removal.reasons.length);
  });

  it('keeps two calls apart that stand apart', async () => {
    const piece = `${call}<p>Meanwhile the mole was mended with stones from the old quarry behind the town.</p><p>Recommended</p>`;
    const { removals } = await articleOf(pageWith(piece));
    expect(removals.map(({ id, kind }) => [id, kind])).toEqual([
      [0, 'newsletter'],
      [1, 'recommended'],
    ]);
  });

  it('is empty where nothing was taken out', async () => {
    const article = await articleOf(pageWith(''));
    expect(article.removals).toEqual([]);
    expect(textsOf(article.body)).toEqual(lines);
  });
});

it('a page that ends with its story keeps its last paragraph', async () => {
  const { body } = await articleOf(pageWith('', { behind: '' }));
  expect(textsOf(body)).toEqual(lines);
});

describe('the story stays', () => {
  it.each([
    [
      'a sentence about newsletters',
      '<p>The newsletter of the parish had printed one of the letters in 1911, under a false name.</p>',
    ],
    [
      'a heading that begins as a label does',
      '<h2>Recommended vaccinations</h2><p>The doctor had written down three of them for all who go to sea.</p>',
    ],
    [
      'a step that says “sign up”',
      '<ol><li>Sign up at the desk in the customs house.</li><li>Take the blue stairs to the hall.</li></ol>',
    ],
    ['a quote', '<blockquote><p>“Sign up for nothing,” the captain said to his crew.</p></blockquote>'],
    [
      'a caption with rights',
      '<figure><img src="/a.jpg" width="600"><figcaption>The box in the hall © Bay Pictures</figcaption></figure>',
    ],
    [
      'a link in a sentence',
      '<p>The parish keeps <a href="/newsletter-archive">its letters</a> in the tower, where the bell used to hang.</p>',
    ],
    ['short lines of a dialogue', '<p>“Free?”</p><p>“Free.”</p>'],
    ['code', '<pre>subscribe("newsletter")</pre>'],
    ['a table', '<table><tr><th>Year</th><th>Subscribers</th></tr><tr><td>1911</td><td>40</td></tr></table>'],
  ])('%s', async (_case, piece) => {
    expect((await articleOf(pageWith(piece))).removals).toEqual([]);
  });
});
