import { BOX_WORDS_MAX, CARD_WORDS_MAX, LABEL_WORDS_MAX, TEASER_WORDS_MAX } from './limits.ts';
import type { ExamplesFor, PromoRule } from './rule';

/** Other stories, offered in the middle or around of this one. */
export const recommendedRules = [
  {
    id: 'recommended/label',
    kind: 'recommended',
    reason: 'worded-as-read-also',
    when: { isLabelOf: 'read-also', words: { atMost: LABEL_WORDS_MAX } },
  },
  {
    id: 'recommended/begins-as-label',
    kind: 'recommended',
    reason: 'worded-as-read-also',
    when: {
      saysFirst: 'read-also',
      words: { atMost: TEASER_WORDS_MAX },
      anyOf: [{ links: { above: 0 } }, { words: { atMost: LABEL_WORDS_MAX } }],
    },
  },
  {
    id: 'recommended/begins-as-label-without-link',
    kind: 'recommended',
    reason: 'worded-as-read-also',
    when: { saysFirst: 'read-also', words: { atMost: TEASER_WORDS_MAX }, links: 0 },
  },
  {
    id: 'recommended/words-with-links',
    kind: 'recommended',
    reason: 'worded-as-read-also',
    when: { says: 'read-also', words: { atMost: TEASER_WORDS_MAX }, linkDensity: { above: 0.4 } },
  },
  {
    id: 'recommended/read-more',
    kind: 'recommended',
    reason: 'worded-as-read-also',
    when: { saysFirst: 'read-more', words: { atMost: LABEL_WORDS_MAX }, links: { above: 0 } },
  },
  {
    id: 'recommended/whole-block-is-a-link',
    kind: 'recommended',
    reason: 'whole-block-is-a-link',
    when: {
      isLinkOnly: true,
      blocks: 1,
      words: { atLeast: 3, atMost: TEASER_WORDS_MAX },
      leadsTo: 'same-site',
    },
  },
  {
    id: 'recommended/whole-block-leads-elsewhere',
    kind: 'recommended',
    reason: 'whole-block-is-a-link',
    when: {
      isLinkOnly: true,
      blocks: 1,
      words: { atLeast: 3, atMost: TEASER_WORDS_MAX },
      leadsTo: 'other-site',
      isListItem: false,
    },
  },
  {
    id: 'recommended/link-between-paragraphs',
    kind: 'recommended',
    reason: 'whole-block-is-a-link',
    when: { isLinkOnly: true, isBetweenProse: true, isListItem: false, headingLevel: 0 },
  },
  {
    id: 'recommended/linked-heading',
    kind: 'recommended',
    reason: 'teaser-links',
    when: { isLinkOnly: true, headingLevel: { above: 1 }, not: { place: 'before' } },
  },
  {
    id: 'recommended/picture-card',
    kind: 'recommended',
    reason: 'teaser-links',
    when: {
      not: { kind: 'caption' },
      images: { above: 0 },
      linkDensity: { above: 0.6 },
      links: { above: 0 },
      words: { atLeast: 2, atMost: BOX_WORDS_MAX },
    },
  },
  {
    id: 'recommended/row-of-links',
    kind: 'recommended',
    reason: 'teaser-links',
    when: { alike: { atLeast: 2 }, linkDensity: { above: 0.6 }, isListItem: false },
  },
  {
    id: 'recommended/box-of-links',
    kind: 'recommended',
    reason: 'teaser-links',
    when: {
      blocks: { atLeast: 2 },
      linkDensity: { above: 0.6 },
      words: { atMost: BOX_WORDS_MAX },
      leadsTo: 'same-site',
    },
  },
  {
    id: 'recommended/card',
    kind: 'recommended',
    reason: 'teaser-links',
    when: { isCard: true, words: { atMost: CARD_WORDS_MAX }, leadsTo: 'same-site' },
  },
  {
    id: 'recommended/named',
    kind: 'recommended',
    reason: 'named-as-promotion',
    when: { named: 'related', words: { atMost: BOX_WORDS_MAX }, linkDensity: { above: 0.3 } },
  },
  {
    id: 'recommended/named-teaser',
    kind: 'recommended',
    reason: 'named-as-promotion',
    when: { named: 'teaser', words: { atMost: BOX_WORDS_MAX }, linkDensity: { above: 0.3 } },
  },
] as const satisfies readonly PromoRule[];

export const recommendedExamples = {
  'recommended/label': {
    promo: ['<p>Recommended</p>', '<h3 lang="de">Empfohlen</h3>'],
    article: ['<h2>Recommended vaccinations</h2>'],
  },
  'recommended/begins-as-label': {
    promo: ['<p>Read also: <a href="/a">The tide that came twice</a></p>'],
    article: ['<p>Read aloud, the letter takes an hour.</p>'],
  },
  'recommended/begins-as-label-without-link': {
    promo: ['<p>Read also: The tide that came twice</p>'],
    article: ['<p>Reading was taught in the barn.</p>'],
  },
  'recommended/words-with-links': {
    promo: ['<p>More on this topic: <a href="/a">The tide that came twice</a></p>'],
    article: ['<p>More on the hill than in the town, people remember the flood.</p>'],
  },
  'recommended/read-more': {
    promo: ['<p><a href="/a">Read more</a></p>'],
    article: ['<p>They read more than their parents did.</p>'],
  },
  'recommended/whole-block-is-a-link': {
    promo: ['<p><a href="/a">The tide that came twice</a></p>'],
    article: ['<p>The <a href="/a">tide</a> came twice.</p>'],
  },
  'recommended/whole-block-leads-elsewhere': {
    promo: ['<p><a href="https://other.example/a">The tide that came twice</a></p>'],
    article: ['<ul><li><a href="https://other.example/a">The tide that came twice</a></li></ul>'],
  },
  'recommended/link-between-paragraphs': {
    promo: [
      '<div><p>The ferry sailed at noon and nobody on board knew what was waiting behind the mole that day.</p><p data-judged><a href="/a">The tide that came twice</a></p><p>At four in the afternoon the first boat came back, and with it the news that the whole town had feared.</p></div>',
    ],
    article: ['<ul><li><a href="/a">The tide that came twice</a></li></ul>'],
  },
  'recommended/linked-heading': {
    promo: ['<h3><a href="/a">The tide that came twice</a></h3>'],
    article: ['<h3>The tide that came twice</h3>'],
  },
  'recommended/picture-card': {
    promo: ['<div><a href="/a"><img src="/a.jpg" alt=""><p>The tide that came twice</p></a></div>'],
    article: ['<figure><img src="/a.jpg" alt=""><figcaption>The tide on Friday</figcaption></figure>'],
  },
  'recommended/row-of-links': {
    promo: [
      '<div><p data-judged><a href="/a">The tide that came twice</a></p><p><a href="/b">The bridge that stayed</a></p></div>',
    ],
    article: ['<p>One line.</p>'],
  },
  'recommended/box-of-links': {
    promo: [
      '<div><p><a href="/a">The tide that came twice</a></p><p><a href="/b">The bridge that stayed</a></p></div>',
    ],
    article: ['<div><p>The tide came twice.</p><p>The bridge stayed.</p></div>'],
  },
  'recommended/card': {
    promo: [
      '<div><h3><a href="/a">The tide that came twice</a></h3><p>Nobody believed the harbour master until the second wave.</p></div>',
    ],
    article: [
      '<div><h3>The tide that came twice</h3><p>Nobody believed the <a href="/a">harbour master</a> until the second wave.</p></div>',
    ],
  },
  'recommended/named': {
    promo: ['<div class="related-stories"><a href="/a">The tide that came twice</a></div>'],
    article: ['<div class="related-work"><p>Two studies looked at tides before.</p></div>'],
  },
  'recommended/named-teaser': {
    promo: ['<div class="teaser"><a href="/a">The tide that came twice</a></div>'],
    article: ['<div class="teaser"><p>The tide came twice that day.</p></div>'],
  },
} satisfies ExamplesFor<typeof recommendedRules>;
