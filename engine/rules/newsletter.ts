import { BOX_SENTENCES_MAX, BOX_WORDS_MAX, CALL_WORDS_MAX } from './limits.ts';
import type { ExamplesFor, PromoRule } from './rule';

/** Calls to have a mailing sent. */
export const newsletterRules = [
  {
    id: 'newsletter/call-to-sign-up-page',
    kind: 'newsletter',
    reason: 'links-to-sign-up',
    when: { leadsTo: 'sign-up', words: { atMost: CALL_WORDS_MAX }, linkDensity: { above: 0.25 } },
  },
  {
    id: 'newsletter/box-with-sign-up-link',
    kind: 'newsletter',
    reason: 'links-to-sign-up',
    when: { leadsTo: 'sign-up', blocks: { above: 1 }, words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'newsletter/worded-call',
    kind: 'newsletter',
    reason: 'worded-as-newsletter-call',
    when: {
      says: ['newsletter', 'call'],
      anyOf: [
        {
          blocks: { above: 1 },
          words: { atMost: BOX_WORDS_MAX },
          sentenceWords: { atMost: BOX_SENTENCES_MAX },
        },
        { blocks: { atMost: 1 }, words: { atMost: CALL_WORDS_MAX } },
      ],
    },
  },
  {
    id: 'newsletter/worded-offer',
    kind: 'newsletter',
    reason: 'worded-as-newsletter-call',
    when: { says: ['newsletter', 'offer'], words: { atMost: CALL_WORDS_MAX } },
  },
  {
    id: 'newsletter/call-with-offer',
    kind: 'newsletter',
    reason: 'worded-as-newsletter-call',
    when: {
      says: ['call', 'offer'],
      words: { atMost: CALL_WORDS_MAX / 2 },
      endsLikeSentence: false,
      isListItem: false,
    },
  },
  {
    id: 'newsletter/link-and-name',
    kind: 'newsletter',
    reason: 'links-to-sign-up',
    when: {
      says: 'newsletter',
      leadsTo: 'sign-up',
      anyOf: [{ words: { atMost: CALL_WORDS_MAX } }, { hasLooseWords: true }],
    },
  },
  {
    id: 'newsletter/name-alone',
    kind: 'newsletter',
    reason: 'lone-label',
    when: { says: 'newsletter', words: { atMost: 6 }, endsLikeSentence: false },
  },
  {
    id: 'newsletter/short-line',
    kind: 'newsletter',
    reason: 'worded-as-newsletter-call',
    when: { says: 'newsletter', words: { atMost: CALL_WORDS_MAX }, endsLikeSentence: false, headingLevel: 0 },
  },
  {
    id: 'newsletter/field',
    kind: 'newsletter',
    reason: 'has-sign-up-field',
    when: {
      fields: { above: 0 },
      blocks: { above: 1 },
      words: { atMost: BOX_WORDS_MAX },
      anyOf: [{ says: 'newsletter' }, { says: 'call' }, { leadsTo: 'sign-up' }, { named: 'newsletter' }],
    },
  },
  {
    id: 'newsletter/named',
    kind: 'newsletter',
    reason: 'named-as-promotion',
    when: { named: 'newsletter', words: { atMost: BOX_WORDS_MAX } },
  },
] as const satisfies readonly PromoRule[];

export const newsletterExamples = {
  'newsletter/call-to-sign-up-page': {
    promo: ['<p><a href="/newsletters/tides">Unlock the Tides newsletter</a></p>'],
    article: [
      '<p>The union’s <a href="/newsletter-history">newsletter</a> doubled its readers in May, its editor said on Friday, and for the first time more people read it than the paper itself.</p>',
    ],
  },
  'newsletter/box-with-sign-up-link': {
    promo: [
      '<div><h2>The Tides letter</h2><p>What the sea does to us, every Friday</p><a href="/newsletter/tides">Sign up</a></div>',
    ],
    article: ['<p>Letters were carried by hand until 1911.</p>'],
  },
  'newsletter/worded-call': {
    promo: [
      '<p>Sign up for our newsletter</p>',
      '<p lang="de">Entsperren Sie den Gezeiten-Newsletter kostenlos</p>',
    ],
    article: [
      '<p>A newsletter about bees has become the most read publication of the valley, and nobody is more surprised than its editor.</p>',
    ],
  },
  'newsletter/worded-offer': {
    promo: ['<p>The Harbour newsletter, free every morning</p>'],
    article: ['<p>The ferry is free for children under six.</p>'],
  },
  'newsletter/call-with-offer': {
    promo: ['<p>Sign up to The Tides, our free weekly letter</p>'],
    article: [
      '<p>The ferry is free for all who sign up as helpers at the town hall before the first of May.</p>',
    ],
  },
  'newsletter/link-and-name': {
    promo: ['<p>Every Friday in your letterbox: <a href="/newsletter/tides">the Tides newsletter</a></p>'],
    article: [
      '<p>The union’s newsletter doubled its readers in <a href="/may">May</a>, its editor said.</p>',
    ],
  },
  'newsletter/name-alone': {
    promo: ['<h3>Newsletter</h3>'],
    article: ['<p>The newsletter ended in 1998.</p>'],
  },
  'newsletter/short-line': {
    promo: ['<p>The Harbour newsletter: what the sea does to us</p>'],
    article: ['<h2>Why the newsletter came back</h2>', '<p>The newsletter came back in May.</p>'],
  },
  'newsletter/field': {
    promo: ['<div><p>Our newsletter, every morning</p><input type="email"><button>Sign up</button></div>'],
    article: ['<p>Voters fill in a form at the town hall.</p>'],
  },
  'newsletter/named': {
    promo: ['<div class="newsletter-box"><p>News from the harbour, every morning</p></div>'],
    article: ['<div class="story"><p>News from the harbour came every morning.</p></div>'],
  },
} satisfies ExamplesFor<typeof newsletterRules>;
