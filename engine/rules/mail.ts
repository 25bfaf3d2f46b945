import { BOX_WORDS_MAX, CALL_WORDS_MAX, LABEL_WORDS_MAX } from './limits.ts';
import type { ExamplesFor, PromoRule } from './rule';

/** Heading, text, price and button of one offer; larger boxes hold other items as well. */
const OFFER_BLOCKS_MAX = 4;

/** What mailings carry around their text. */
export const mailRules = [
  {
    id: 'email-chrome/link',
    kind: 'email-chrome',
    reason: 'worded-as-mail-chrome',
    when: { leadsTo: 'mail-chrome', words: { atMost: BOX_WORDS_MAX }, linkDensity: { above: 0.05 } },
  },
  {
    id: 'email-chrome/worded',
    kind: 'email-chrome',
    reason: 'worded-as-mail-chrome',
    when: { says: 'mail-chrome', words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'email-chrome/label',
    kind: 'email-chrome',
    reason: 'worded-as-mail-chrome',
    when: { isLabelOf: 'mail-chrome', words: { atMost: LABEL_WORDS_MAX * 2 } },
  },
  {
    id: 'sponsor/label',
    kind: 'sponsor',
    reason: 'worded-as-sponsor-label',
    when: { saysFirst: 'sponsor', words: { atMost: LABEL_WORDS_MAX * 2 }, endsLikeSentence: false },
  },
  {
    id: 'sponsor/box',
    kind: 'sponsor',
    reason: 'worded-as-sponsor-label',
    when: { blocks: { above: 1 }, saysFirst: 'sponsor', words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'sponsor/worded',
    kind: 'sponsor',
    reason: 'worded-as-sponsor-label',
    when: { says: 'sponsor', words: { atMost: CALL_WORDS_MAX } },
  },
  {
    id: 'sponsor/named',
    kind: 'sponsor',
    reason: 'named-as-promotion',
    when: { named: 'sponsor', words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'referral/worded',
    kind: 'referral',
    reason: 'worded-as-referral',
    when: { says: 'referral', words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'referral/address',
    kind: 'referral',
    reason: 'worded-as-referral',
    when: { showsReferralAddress: true, words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'poll/worded',
    kind: 'poll',
    reason: 'worded-as-poll',
    when: { says: 'poll', words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'recommended/own-offer',
    kind: 'recommended',
    reason: 'worded-as-own-offer',
    when: { says: 'own-offer', words: { atMost: BOX_WORDS_MAX }, blocks: { atMost: OFFER_BLOCKS_MAX } },
  },
  {
    id: 'recommended/set-apart-with-button',
    kind: 'recommended',
    reason: 'has-button',
    when: { isSetApart: true, hasButtonLink: true, words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'other/set-apart',
    kind: 'other',
    reason: 'set-apart',
    when: { isSetApart: true, words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'other/button-link',
    kind: 'other',
    reason: 'has-button',
    when: { hasButtonLink: true, blocks: { atMost: 1 } },
  },
  {
    id: 'copyright/legal',
    kind: 'copyright',
    reason: 'worded-as-rights-line',
    when: { says: 'legal', words: { atMost: BOX_WORDS_MAX } },
  },
] as const satisfies readonly PromoRule[];

export const mailExamples = {
  'email-chrome/link': {
    promo: ['<p>Too much of it? <a href="https://mail.example/unsubscribe?x=1">Stop</a></p>'],
    article: ['<p>Too much of it was lost.</p>'],
  },
  'email-chrome/worded': {
    promo: ['<p>You can unsubscribe at any time</p>'],
    article: ['<p>They could leave at any time.</p>'],
  },
  'email-chrome/label': {
    promo: ['<p>View in browser</p>'],
    article: ['<p>A view of the harbour</p>'],
  },
  'sponsor/label': {
    promo: ['<p>Presented by Harbour Ropes</p>'],
    article: ['<p>She presented the plan.</p>', '<p>Together with her brother she rowed back.</p>'],
  },
  'sponsor/box': {
    promo: [
      '<div><p>Presented by Harbour Ropes</p><p>Ropes that hold, whatever the wind. Try one for a month.</p></div>',
    ],
    article: ['<div><p>She presented the plan.</p><p>Nobody said a word.</p></div>'],
  },
  'sponsor/worded': {
    promo: ['<p>Today, brought to you by Harbour Ropes</p>'],
    article: ['<p>The boats were brought in.</p>'],
  },
  'sponsor/named': {
    promo: ['<div class="sponsor-box"><p>Ropes that hold</p></div>'],
    article: ['<div class="story"><p>Ropes that hold</p></div>'],
  },
  'referral/worded': {
    promo: ['<p>Refer a friend and get a mug</p>'],
    article: [
      '<p>A friend gave her a mug.</p>',
      // Buttons in the head of every article are called so: they share it, and nobody is recruited.
      '<div><h1>The tide that came twice</h1><p>Nobody on the pier had seen the like of it.</p><button>Copy link</button></div>',
      '<div lang="de"><h1>Die Flut kam zweimal</h1><p>Niemand am Kai hatte so etwas je gesehen.</p><button>Link kopieren</button></div>',
    ],
  },
  'poll/worded': {
    promo: [`<p>How did you like today's newsletter?</p>`],
    article: ['<p>How did they cross the bay?</p>'],
  },
  'recommended/own-offer': {
    promo: ['<p>My new book is out in May, and you can pre-order my signed edition.</p>'],
    article: ['<p>The book was found under the bridge, signed by nobody.</p>'],
  },
  'referral/address': {
    promo: ['<p>Your link: https://letter.example/subscribe?ref=x7</p>'],
    article: ['<p>The form stands at https://harbour.example/boats?page=2</p>'],
  },
  'recommended/set-apart-with-button': {
    promo: [
      '<div style="background:#fdf3d7"><p>Twelve evenings by the sea, and a boat for each.</p><p><a href="/c/1" style="background:#e5a50a;padding:8px">Come along</a></p></div>',
    ],
    article: [
      '<div style="background:#fdf3d7"><p>Twelve evenings by the sea, and a boat for each.</p><p><a href="/c/1" style="background:#e5a50a;padding:8px">Read more</a></p></div>',
      '<div style="background:#fff"><p>Twelve evenings by the sea, and a boat for each.</p><p><a href="/c/1" style="background:#e5a50a;padding:8px">Come along</a></p></div>',
    ],
  },
  'other/set-apart': {
    promo: ['<div style="border:1px solid #ccc"><p>Twelve evenings</p><p>A boat for each</p></div>'],
    article: ['<div style="border:0"><p>Twelve evenings</p><p>A boat for each</p></div>'],
  },
  'other/button-link': {
    promo: ['<p><a href="/c/1" class="mcnButton">Come along</a></p>'],
    article: [
      '<p><a href="/c/1">Come along</a></p>',
      '<p><a href="/c/1" class="mcnButton">Read more</a></p>',
    ],
  },
  'copyright/legal': {
    promo: ['<p>Disclaimer: nothing above is advice.</p>'],
    article: ['<p>He gave them no advice.</p>'],
  },
} satisfies ExamplesFor<typeof mailRules>;
