import { BOX_WORDS_MAX, CALL_WORDS_MAX, LABEL_WORDS_MAX } from './limits.ts';
import type { ExamplesFor, PromoRule } from './rule';

/** Offers of paid access. */
export const subscribeRules = [
  {
    id: 'subscribe/call-to-offer-page',
    kind: 'subscribe',
    reason: 'links-to-subscription',
    when: { leadsTo: 'subscription', words: { atMost: CALL_WORDS_MAX }, linkDensity: { above: 0.25 } },
  },
  {
    id: 'subscribe/box-with-offer-link',
    kind: 'subscribe',
    reason: 'links-to-subscription',
    when: { leadsTo: 'subscription', blocks: { above: 1 }, words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'subscribe/link-and-offer',
    kind: 'subscribe',
    reason: 'links-to-subscription',
    when: {
      leadsTo: 'subscription',
      says: 'offer',
      words: { above: CALL_WORDS_MAX },
      sentenceWords: { atMost: CALL_WORDS_MAX * 2 },
    },
  },
  {
    id: 'subscribe/account-link',
    kind: 'subscribe',
    reason: 'links-to-subscription',
    when: { leadsTo: 'account', words: { atMost: CALL_WORDS_MAX }, linkDensity: { above: 0.2 } },
  },
  {
    id: 'subscribe/worded-offer',
    kind: 'subscribe',
    reason: 'worded-as-subscription-offer',
    when: {
      says: 'subscription',
      anyOf: [{ says: 'call' }, { says: 'offer' }],
      words: { atMost: BOX_WORDS_MAX },
      not: { blocks: { atMost: 1 }, words: { above: CALL_WORDS_MAX } },
    },
  },
  {
    id: 'subscribe/worded-label',
    kind: 'subscribe',
    reason: 'worded-as-subscription-offer',
    when: { isLabelOf: 'subscription', words: { atMost: LABEL_WORDS_MAX } },
  },
  {
    id: 'subscribe/call-alone',
    kind: 'subscribe',
    reason: 'worded-as-subscription-offer',
    when: { saysFirst: 'call', words: { atMost: LABEL_WORDS_MAX }, endsLikeSentence: false },
  },
  {
    id: 'subscribe/wall',
    kind: 'subscribe',
    reason: 'worded-as-subscription-offer',
    when: {
      says: 'teaser-wall',
      anyOf: [
        { blocks: { above: 1 }, words: { atMost: BOX_WORDS_MAX } },
        { blocks: { atMost: 1 }, words: { atMost: CALL_WORDS_MAX } },
      ],
    },
  },
  {
    id: 'subscribe/named',
    kind: 'subscribe',
    reason: 'named-as-promotion',
    when: { named: 'subscribe', words: { atMost: BOX_WORDS_MAX } },
  },
] as const satisfies readonly PromoRule[];

export const subscribeExamples = {
  'subscribe/call-to-offer-page': {
    promo: ['<p><a href="/abo">Read the Harbour Post for a month</a></p>'],
    article: [
      '<p>The theatre sold 4,000 <a href="/abo">season tickets</a> this year, more than in any year since the roof fell in and the players moved to the old customs house by the quay.</p>',
    ],
  },
  'subscribe/box-with-offer-link': {
    promo: ['<div><h3>More of the harbour</h3><a href="/subscribe">See what we have</a></div>'],
    article: ['<div><p>Nobody could say more.</p></div>'],
  },
  'subscribe/link-and-offer': {
    promo: [
      '<p>For readers of the harbour pages: all of the Harbour Post for 1 euro a month, with the tides, the timetables, the crossword and the archive since 1911. <a href="/subscribe">See the offer and read on</a></p>',
    ],
    article: [
      '<p>The theatre sold 4,000 <a href="/abo">season tickets</a> this year, more than in any year since the roof fell in and the players moved to the old customs house by the quay.</p>',
    ],
  },
  'subscribe/account-link': {
    promo: ['<p>Already a reader? <a href="/login">Log in</a></p>'],
    article: ['<p>The log of the ship was found in 1954.</p>'],
  },
  'subscribe/worded-offer': {
    promo: ['<p>Subscribe now: full digital access for 1 euro</p>'],
    article: [
      '<p>The opera lost a third of its subscribers when the tram line closed, and it took eleven years before they came back to the hall.</p>',
    ],
  },
  'subscribe/worded-label': {
    promo: ['<p>Subscribe</p>'],
    article: ['<h2>The subscribers of 1911</h2>'],
  },
  'subscribe/call-alone': {
    promo: ['<p>Sign up now</p>'],
    article: ['<p>Sign up at the desk, then take the blue stairs.</p>'],
  },
  'subscribe/wall': {
    promo: ['<p>This article is for subscribers only</p>'],
    article: ['<p>The tower was for sailors only.</p>'],
  },
  'subscribe/named': {
    promo: ['<div class="paywall-offer"><p>All of the harbour</p></div>'],
    article: ['<div class="body"><p>All of the harbour was dark.</p></div>'],
  },
} satisfies ExamplesFor<typeof subscribeRules>;
