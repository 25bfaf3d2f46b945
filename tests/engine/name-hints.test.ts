import { describe, expect, it } from 'vitest';
import { nameWords } from '../../engine/data/name-words';
import {
  createNameReader,
  prepareNames,
  hasHint,
  nameHints,
  type NameHint,
} from '../../engine/facts/name-hints';

const hintsOf = (names: string): readonly NameHint[] => {
  const hints = createNameReader(prepareNames(nameWords))(names);
  return (Object.keys(nameHints) as NameHint[]).filter((hint) => hasHint(hints, hint));
};

describe('names hint at what an element is for, however they are spelled', () => {
  it.each<[names: string, hint: NameHint]>([
    ['newsletter', 'newsletter'],
    ['newsletter-box', 'newsletter'],
    ['c-newsletterSignup', 'newsletter'],
    ['NEWSLETTER_inline', 'newsletter'],
    ['sign-up', 'newsletter'],
    ['js-signUp2', 'newsletter'],
    ['paywall-offer', 'subscribe'],
    ['related-stories', 'related'],
    ['readMore', 'related'],
    ['o-share__links', 'share'],
    ['comments', 'comment'],
    ['ad-slot--top', 'ad'],
    ['article-body', 'body'],
    ['articleBody', 'body'],
    ['wp-caption', 'caption'],
    ['main-nav', 'navigation'],
    ['cookie-banner', 'consent'],
    ['site-footer', 'footer'],
    ['audio-player', 'player'],
    ['donation-appeal', 'donate'],
    ['sr-only', 'hidden'],
    ['sponsor-box', 'sponsor'],
    ['table-of-contents', 'contents'],
  ])('%s', (names, hint) => {
    expect(hintsOf(names)).toContain(hint);
  });
});

describe('letters inside other words hint at nothing', () => {
  it.each<[names: string, hint: NameHint]>([
    ['adventure', 'ad'],
    ['header-gradient', 'ad'],
    ['download', 'ad'],
    ['shareholders', 'share'],
    ['happening', 'app'],
    ['update-time-zone-happy', 'event'],
    ['preventer', 'event'],
    ['unrelated', 'related'],
    ['storytelling', 'body'],
    ['wine-tagliatelle', 'tags'],
    ['css-1x9ad3', 'newsletter'],
  ])('%s', (names, hint) => {
    expect(hintsOf(names)).not.toContain(hint);
  });
});

it('hears nothing in no names, and in generated ones', () => {
  expect(hintsOf('')).toEqual([]);
  expect(hintsOf('css-1k9zq x7 _3fG')).toEqual([]);
});

it('hears nothing beyond a length that no person writes', () => {
  expect(hintsOf(`${'x'.repeat(500)} newsletter`)).toEqual([]);
});

it('says the same of the same names again', () => {
  const read = createNameReader(prepareNames(nameWords));
  expect(read('newsletter-box')).toBe(read('newsletter-box'));
});
