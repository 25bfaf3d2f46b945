import { describe, expect, it } from 'vitest';
import {
  createMatcher,
  mayMention,
  noMatches,
  normalise,
  prepareWords,
  says,
  type Standing,
} from '../../engine/rules/words/match';
import { wordCategories, type WordTable } from '../../engine/rules/words/word-table';

const table: WordTable = {
  language: 'xx',
  categories: {
    'read-also': {
      labels: ['Recommended', 'Empfohlen'],
      starts: ['Read also', 'À lire aussi', 'あわせて読みたい'],
    },
    newsletter: { phrases: ['newsletter*', "today's letter", 'ニュースレター', 'e-mail'] },
    call: { phrases: ['sign up', 's’abonner', 'abonn*'] },
    app: { phrases: ['app'] },
    social: { labels: ['share'] },
  },
  commonWords: [],
};
const match = createMatcher([prepareWords(table)]);

/** The strongest standing of a category: a label is also a start, a start is also a phrase. */
function standingOf(
  text: string,
  category: 'read-also' | 'newsletter' | 'call' | 'app' | 'social',
): Standing | null {
  const matches = match(text);
  const [strongest = null] = (['label', 'start', 'phrase'] as const).filter((standing) =>
    says(matches, category, standing),
  );
  return strongest;
}

describe('a label is the whole block', () => {
  it.each([
    ['as written', 'Recommended', 'label'],
    ['in capitals', 'RECOMMENDED', 'label'],
    ['with a colon', 'Recommended:', 'label'],
    ['with an arrow', '→ Empfohlen', 'label'],
    ['with a count', 'Share (12)', null],
    ['with an emoji', '📌 Recommended', 'label'],
    ['with space around it', '\n  Recommended\u00a0', 'label'],
    ['a heading of a story', 'Empfohlene Impfungen', null],
    ['a heading that begins with it', 'Recommended vaccinations', null],
    ['a sentence that holds it', 'It was recommended by all.', null],
  ] as const)('%s', (_case, text, standing) => {
    expect(standingOf(text, 'read-also')).toBe(standing);
  });

  it('with a count in brackets', () => {
    expect(standingOf('Share (12)', 'social')).toBe('label');
  });
});

describe('a start opens the block', () => {
  it.each([
    ['before a headline', 'Read also: The tide that came twice', 'start'],
    ['behind a bullet', '• Read also: The tide', 'start'],
    ['behind a quotation mark', '“Read also” is what it says', 'start'],
    ['with an accent made of two characters', 'A\u0300 lire aussi : la marée', 'start'],
    ['alone it is a label', 'Read also', 'label'],
    ['in the middle it is nothing', 'They read also the fine print.', null],
    ['a longer word is another word', 'Read alsofar', null],
    ['in a script without spaces', 'あわせて読みたい潮の話', 'start'],
  ] as const)('%s', (_case, text, standing) => {
    expect(standingOf(text, 'read-also')).toBe(standing);
  });
});

describe('a phrase stands anywhere, but holds to the borders of words', () => {
  it.each([
    ['in the middle', 'You can sign up here', 'call', 'phrase'],
    ['over two spaces and a line break', 'You can sign \n up here', 'call', 'phrase'],
    ['over a no-break space', 'You can sign\u00a0up here', 'call', 'phrase'],
    ['at the end', 'Here you sign up', 'call', 'phrase'],
    ['before a full stop', 'Here you sign up.', 'call', 'phrase'],
    ['inside a longer word', 'A design upset them', 'call', null],
    ['a short word in a longer one', 'It will happen, apparently', 'app', null],
    ['a short word by itself', 'There is an app for it', 'app', 'phrase'],
    ['joined by a hyphen', 'The app-makers', 'app', 'phrase'],
    ['a stem with another ending', 'Nos abonnements', 'call', 'phrase'],
    ['a stem in a compound', 'Newsletterabteilung', 'newsletter', 'label'],
    ['a stem behind other letters', 'Gezeitennewsletter', 'newsletter', null],
    ['a curly apostrophe for a straight one', 'This is today’s letter to you', 'newsletter', 'phrase'],
    ['a straight apostrophe for a curly one', "Pour s'abonner", 'call', 'phrase'],
    ['a no-break hyphen', 'By e\u2011mail only', 'newsletter', 'phrase'],
    ['a soft hyphen inside', 'The news\u00adletter', 'newsletter', 'phrase'],
    ['in a script without spaces', '毎朝のニュースレターを読む', 'newsletter', 'phrase'],
    ['full-width letters', 'ＮＥＷＳＬＥＴＴＥＲ weekly', 'newsletter', 'start'],
    ['nothing', '', 'newsletter', null],
    ['signs alone', '→ …', 'newsletter', null],
  ] as const)('%s', (_case, text, category, standing) => {
    expect(standingOf(text, category)).toBe(standing);
  });
});

it('keeps categories apart that stand in one text', () => {
  const matches = match('Sign up for the newsletter');
  expect(says(matches, 'call', 'start')).toBe(true);
  expect(says(matches, 'newsletter', 'start')).toBe(false);
  expect(says(matches, 'newsletter')).toBe(true);
  expect(says(matches, 'donate')).toBe(false);
});

it('says nothing without tables', () => {
  expect(createMatcher([])('Sign up for the newsletter')).toEqual(noMatches);
});

it.each([
  ['Ferry’s “Bay”', "ferry's “bay”"],
  ['  two \n lines ', 'two lines'],
  ['a–b—c', 'a-b-c'],
  ['plain text', 'plain text'],
  ['ﬁne', 'fine'],
])('“%s” is compared as “%s”', (written, compared) => {
  expect(normalise(written)).toBe(compared);
});

describe('what no part of a text says is not looked for in its parts', () => {
  it.each([
    'Read also the letter of the day',
    'One more reason to sign up, today',
    'The keeper wrote: read also',
    'A line that says nothing of the kind',
    'S’abonner (newsletter)',
    'newsletters|app',
  ])('%s', (text) => {
    const mentioned = wordCategories.filter((category) => mayMention(match(text), category));
    const words = text.split(/[\s|]/);
    for (let from = 0; from < words.length; from++)
      for (let to = from + 1; to <= words.length; to++) {
        const said = match(words.slice(from, to).join(' '));
        expect(mentioned).toEqual(
          expect.arrayContaining(wordCategories.filter((category) => says(said, category))),
        );
      }
  });

  it('a label that is none where it stands is mentioned all the same', () => {
    const said = match('They read also by night');
    expect(says(said, 'read-also')).toBe(false);
    expect(mayMention(said, 'read-also')).toBe(true);
  });
});
