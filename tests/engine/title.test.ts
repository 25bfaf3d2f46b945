import { describe, expect, it } from 'vitest';
import { chooseTitle, essence, isForeignTo, type TitleSources } from '../../engine/metadata/title';
import { articleOf } from './page';
import { footer, story } from './story';

const none: TitleSources = {
  documentTitle: '',
  openGraph: null,
  headline: null,
  siteName: null,
  headings: [],
  isUnseen: () => false,
};
const choose = (sources: Partial<TitleSources>): string | null => chooseTitle({ ...none, ...sources });

describe('the headline that a person sees wins where the page’s data agrees', () => {
  it.each<[name: string, sources: Partial<TitleSources>, title: string | null]>([
    ['nothing at all', {}, null],
    ['nothing but space', { documentTitle: '  \n ' }, null],
    ['the document’s title alone', { documentTitle: 'Ferry returns to the bay' }, 'Ferry returns to the bay'],
    ['one heading alone', { headings: ['Ferry returns to the bay'] }, 'Ferry returns to the bay'],
    ['two headings and no data: none is invented', { headings: ['Ferry returns', 'Weather today'] }, null],
    [
      'a site’s name behind it',
      { documentTitle: 'Ferry returns to the bay | The Bay Post', siteName: 'The Bay Post' },
      'Ferry returns to the bay',
    ],
    [
      'a site’s name before it',
      { documentTitle: 'The Bay Post – Ferry returns to the bay', siteName: 'The Bay Post' },
      'Ferry returns to the bay',
    ],
    [
      'a section and a site behind it',
      {
        documentTitle: 'Ferry returns to the bay – Harbour – The Bay Post',
        headings: ['Ferry returns to the bay'],
      },
      'Ferry returns to the bay',
    ],
    [
      'an unknown site behind a long headline',
      { documentTitle: 'Ferry returns to the bay | Bay Post' },
      'Ferry returns to the bay',
    ],
    [
      'a hyphen inside the headline',
      { documentTitle: 'The well-known ferry returns', siteName: 'Bay Post' },
      'The well-known ferry returns',
    ],
    [
      'a dash that belongs to the headline',
      { openGraph: 'Ferry returns – and nobody waves', siteName: 'Bay Post' },
      'Ferry returns – and nobody waves',
    ],
    [
      'the site’s logo as first heading',
      {
        openGraph: 'Ferry returns to the bay',
        siteName: 'The Bay Post',
        headings: ['The Bay Post', 'Ferry returns to the bay'],
      },
      'Ferry returns to the bay',
    ],
    [
      'another way of writing it on the page',
      { openGraph: "Ferry's long way home", headings: ['Ferry’s long way home'] },
      'Ferry’s long way home',
    ],
    [
      'a heading that nobody claims',
      { openGraph: 'Ferry returns to the bay', headings: ['Subscribe to our letters'] },
      'Ferry returns to the bay',
    ],
    [
      'a translated heading and data in the old language',
      {
        documentTitle: 'The hottest day of Brunnau – Oberland',
        openGraph: 'Der heißeste Tag',
        headings: ['The hottest day of Brunnau'],
      },
      'The hottest day of Brunnau',
    ],
    [
      'a short headline in Chinese',
      { openGraph: '渡轮回到海湾', headings: ['渡轮回到海湾'] },
      '渡轮回到海湾',
    ],
  ])('%s', (_name, sources, title) => {
    expect(choose(sources)).toBe(title);
  });
});

describe('on a machine-translated page', () => {
  const claimed = { documentTitle: 'Die Fähre kehrt in die Bucht zurück', headings: ['Harbour pages'] };

  it.each([
    [
      'in the old language gives way to the heading',
      ['The ferry sails into the bay at noon.'],
      'Harbour pages',
    ],
    [
      'that the text still speaks of stays',
      ['Am Mittag kehrt die Fähre zurück in die Bucht.'],
      'Die Fähre kehrt in die Bucht zurück',
    ],
  ])('a headline in the page’s data %s', (_name, texts, title) => {
    expect(choose({ ...claimed, isUnseen: isForeignTo(texts) })).toBe(title);
  });

  it('scripts without spaces are compared sign by sign', () => {
    expect(isForeignTo(['船は正午に湾へ戻った。'])('湾へ戻った船')).toBe(false);
    expect(isForeignTo(['The ferry sails into the bay at noon.'])('湾へ戻った船')).toBe(true);
  });
});

it.each([
  ['Ferry’s return – at last!', 'ferrysreturnatlast'],
  ['  FERRY  ', 'ferry'],
  ['渡轮 1', '渡轮1'],
  ['…', ''],
])('the essence of “%s” is “%s”', (text, bare) => {
  expect(essence(text)).toBe(bare);
});

describe('on a page', () => {
  it('the headline is the title, and not once more the beginning of the text', async () => {
    const { title, label, body } = await articleOf(
      `<html lang="en"><head><title>Ferry returns to the bay | Bay Post</title></head><body><h1>Ferry returns to the bay</h1>${story(6)}${footer}</body></html>`,
    );
    expect([title, label]).toEqual(['Ferry returns to the bay', 'Ferry returns to the bay']);
    expect(JSON.stringify(body)).not.toContain('Ferry returns to the bay');
  });

  it('without a headline, the reader is named after the file', async () => {
    const { title, label } = await articleOf(`${story(6)}${footer}`, {
      url: 'https://www.baypost.example/texts/a%20ferry.html',
      lang: 'en',
    });
    expect([title, label]).toEqual([null, 'a ferry.html']);
  });

  it('without a headline or a file, the reader is named after the host', async () => {
    const { title, label } = await articleOf(`${story(6)}${footer}`, {
      url: 'https://www.baypost.example/',
      lang: 'en',
    });
    expect([title, label]).toEqual([null, 'www.baypost.example']);
  });

  it('the title of a drawing is no title', async () => {
    const { title } = await articleOf(`<svg><title>Menu</title></svg>${story(6)}${footer}`, { lang: 'en' });
    expect(title).toBeNull();
  });
});
