import {
  BOX_WORDS_MAX,
  CALL_WORDS_MAX,
  LABEL_WORDS_MAX,
  NOTICE_WORDS_MAX,
  RIGHTS_WORDS_MAX,
} from './limits.ts';
import type { ExamplesFor, PromoRule } from './rule';

/** A text of so many words that stands on the page three times is a notice, not a story. */
const REPEATED_WORDS_MIN = 12;

/** Short lines that are no story: labels of advertisements, comments, players, rights, consent. */
export const noticesRules = [
  {
    id: 'ad-label/label',
    kind: 'ad-label',
    reason: 'worded-as-ad-label',
    when: { isLabelOf: 'ad-label', words: { atMost: LABEL_WORDS_MAX } },
  },
  {
    id: 'ad-label/advertiser-link',
    kind: 'ad-label',
    reason: 'worded-as-ad-label',
    when: { leadsTo: 'advertiser', words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'ad-label/worded',
    kind: 'ad-label',
    reason: 'worded-as-ad-label',
    when: { says: 'ad-label', words: { atMost: NOTICE_WORDS_MAX } },
  },
  {
    id: 'ad-label/named',
    kind: 'ad-label',
    reason: 'named-as-promotion',
    when: { named: 'ad', words: { atMost: CALL_WORDS_MAX }, endsLikeSentence: false },
  },
  {
    id: 'comments-prompt/label',
    kind: 'comments-prompt',
    reason: 'worded-as-comments-prompt',
    when: { isLabelOf: 'comments', words: { atMost: LABEL_WORDS_MAX } },
  },
  {
    id: 'comments-prompt/worded',
    kind: 'comments-prompt',
    reason: 'worded-as-comments-prompt',
    when: { says: 'comments', words: { atMost: CALL_WORDS_MAX }, not: { place: 'before' } },
  },
  {
    id: 'comments-prompt/link',
    kind: 'comments-prompt',
    reason: 'links-to-comments',
    when: { leadsTo: 'comments', words: { atMost: CALL_WORDS_MAX }, linkDensity: { above: 0.4 } },
  },
  {
    id: 'event/worded',
    kind: 'event',
    reason: 'worded-as-event-offer',
    when: { says: 'event', words: { atMost: CALL_WORDS_MAX * 2 } },
  },
  {
    id: 'event/box',
    kind: 'event',
    reason: 'worded-as-event-offer',
    when: {
      blocks: { above: 1 },
      words: { atMost: BOX_WORDS_MAX },
      anyOf: [
        { leadsTo: 'event' },
        { says: 'event', anyOf: [{ buttons: { above: 0 } }, { links: { above: 0 } }] },
      ],
    },
  },
  {
    id: 'event/link',
    kind: 'event',
    reason: 'worded-as-event-offer',
    when: { leadsTo: 'event', words: { atMost: CALL_WORDS_MAX * 2 }, linkDensity: { above: 0.2 } },
  },
  {
    id: 'audio-player/label',
    kind: 'audio-player',
    reason: 'worded-as-player-label',
    when: { saysFirst: 'player', words: { atMost: LABEL_WORDS_MAX } },
  },
  {
    id: 'audio-player/named',
    kind: 'audio-player',
    reason: 'named-as-promotion',
    when: { named: 'player', words: { atMost: LABEL_WORDS_MAX * 2 }, endsLikeSentence: false },
  },
  {
    id: 'audio-player/link',
    kind: 'audio-player',
    reason: 'worded-as-player-label',
    when: { leadsTo: 'podcast', words: { atMost: CALL_WORDS_MAX * 2 }, linkDensity: { above: 0.3 } },
  },
  {
    id: 'author-follow/worded',
    kind: 'author-follow',
    reason: 'worded-as-follow-prompt',
    when: { says: 'author-follow', words: { atMost: CALL_WORDS_MAX } },
  },
  {
    id: 'author-follow/box',
    kind: 'author-follow',
    reason: 'links-to-profile',
    when: { named: 'author', place: 'after', words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'copyright/worded',
    kind: 'copyright',
    reason: 'worded-as-rights-line',
    when: { not: { kind: 'caption' }, says: 'rights', words: { atMost: RIGHTS_WORDS_MAX } },
  },
  {
    id: 'copyright/begins',
    kind: 'copyright',
    reason: 'worded-as-rights-line',
    when: { not: { kind: 'caption' }, saysFirst: 'rights', words: { atMost: RIGHTS_WORDS_MAX } },
  },
  {
    id: 'other/consent',
    kind: 'other',
    reason: 'worded-as-consent',
    when: { says: 'consent', words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'other/form',
    kind: 'other',
    reason: 'has-button',
    when: { fields: { above: 0 }, blocks: { above: 1 }, words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'other/button',
    kind: 'other',
    reason: 'has-button',
    when: { buttons: { above: 0 }, blocks: { above: 1 }, words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'other/aside',
    kind: 'other',
    reason: 'set-apart',
    when: { isInAside: true, words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'other/named',
    kind: 'other',
    reason: 'named-as-promotion',
    when: { named: 'promo', words: { atMost: BOX_WORDS_MAX } },
  },
  {
    id: 'other/repeated',
    kind: 'other',
    reason: 'repeated',
    when: { repeats: { above: 1 }, words: { above: 1 } },
  },
  {
    id: 'other/repeated-text',
    kind: 'other',
    reason: 'repeated',
    when: { repeats: { above: 2 }, sentenceWords: { atLeast: REPEATED_WORDS_MIN } },
  },
  {
    id: 'other/unseen',
    kind: 'other',
    reason: 'set-apart',
    when: { isForScreenReaders: true, words: { atMost: LABEL_WORDS_MAX } },
  },
  {
    id: 'other/capital-link',
    kind: 'other',
    reason: 'whole-block-is-a-link',
    when: { isAllCaps: true, isLinkOnly: true, words: { atLeast: 3 } },
  },
] as const satisfies readonly PromoRule[];

export const noticesExamples = {
  'ad-label/label': {
    promo: ['<p>Advertisement</p>', '<p lang="de">Anzeige</p>'],
    article: ['<h2>Advertisements of 1911</h2>'],
  },
  'ad-label/advertiser-link': {
    promo: ['<p><a href="https://ad.doubleclick.net/x">Boats at half price</a></p>'],
    article: ['<p>Boats sold at half price.</p>'],
  },
  'ad-label/worded': {
    promo: ['<p>If you buy something through these links we may earn a commission.</p>'],
    article: ['<p>The auctioneer earned more with the boat than with all of the furniture.</p>'],
  },
  'ad-label/named': {
    promo: ['<div class="ad-slot"><p>Boats at half price</p></div>'],
    article: ['<div class="adventure"><p>Boats at half price</p></div>'],
  },
  'comments-prompt/label': {
    promo: ['<p>Comments</p>'],
    article: ['<h2>Comments from the quay</h2>'],
  },
  'comments-prompt/worded': {
    promo: ['<p>Join the discussion</p>'],
    article: ['<p>They would not join.</p>'],
  },
  'comments-prompt/link': {
    promo: ['<p><a href="#comments">12 voices</a></p>'],
    article: ['<p>Twelve voices were heard.</p>'],
  },
  'event/worded': {
    promo: ['<p>Get your tickets now</p>'],
    article: ['<p>Tickets were printed on cloth.</p>'],
  },
  'event/box': {
    promo: [
      '<div><p>Friday, 5 May, 7 pm</p><h3>An evening about tides</h3><p><a href="/e">Get your tickets</a></p></div>',
    ],
    article: ['<div><h3>An evening about tides</h3><p>Two hundred came, and nobody left.</p></div>'],
  },
  'event/link': {
    promo: ['<p><a href="/tickets">An evening by the sea</a></p>'],
    article: ['<p>It was an evening by the sea.</p>'],
  },
  'audio-player/label': {
    promo: ['<p>Listen to this article</p>'],
    article: ['<p>Listen, she said.</p>'],
  },
  'audio-player/named': {
    promo: ['<div class="audio-player"><p>4 min</p></div>'],
    article: ['<div class="story"><p>4 min</p></div>'],
  },
  'audio-player/link': {
    promo: ['<p><a href="/podcast/tides">The Tides podcast</a></p>'],
    article: ['<p>The tides were strong.</p>'],
  },
  'author-follow/worded': {
    promo: ['<p>Follow the author</p>'],
    article: ['<p>They follow the river.</p>'],
  },
  'author-follow/box': {
    promo: [
      '<article><p>The ferry sailed at noon and came back at four, and nobody on the quay could say what had happened behind the mole.</p><p>Only the keeper of the light had seen it all, and he had promised to say nothing until the morning came, with its boats and its questions.</p><div class="author-bio" data-judged><p>Mara writes about the sea</p></div></article>',
    ],
    article: ['<p>Mara writes about the sea.</p>'],
  },
  'copyright/worded': {
    promo: ['<p>All rights reserved</p>'],
    article: ['<p>Grazing rights were sold.</p>'],
  },
  'copyright/begins': {
    promo: ['<p>All rights reserved. No part may be used.</p>'],
    article: ['<p>Not all was lost.</p>'],
  },
  'other/consent': {
    promo: ['<p>We use cookies to show you this content</p>'],
    article: ['<p>The cookies were baked by the lighthouse.</p>'],
  },
  'other/form': {
    promo: ['<div><p>Where do you live?</p><input name="zip"></div>'],
    article: ['<p>Where do you live?</p>'],
  },
  'other/button': {
    promo: ['<div><p>More of it</p><button>Go</button></div>'],
    article: ['<p>More of it came.</p>'],
  },
  'other/aside': {
    promo: ['<aside><p>More of it</p></aside>'],
    article: ['<p>More of it</p>'],
  },
  'other/named': {
    promo: ['<div class="promo"><p>More of it</p></div>'],
    article: ['<div class="story"><p>More of it</p></div>'],
  },
  'other/repeated': {
    promo: ['<div><p data-judged>More of it here</p><p>More of it here</p></div>'],
    article: ['<p>More of it here</p>'],
  },
  'other/repeated-text': {
    promo: [
      '<div><p data-judged>The map is only loaded once you have agreed that its maker may see where you are reading this.</p><p>The ferry sailed.</p><p>The map is only loaded once you have agreed that its maker may see where you are reading this.</p><p>The map is only loaded once you have agreed that its maker may see where you are reading this.</p></div>',
    ],
    article: ['<div><p data-judged>The ferry sailed.</p><p>Nobody waved.</p><p>The ferry sailed.</p></div>'],
  },
  'other/unseen': {
    promo: ['<div class="visually-hidden">Article text</div>'],
    article: ['<p>The door was hidden behind the organ.</p>'],
  },
  'other/capital-link': {
    promo: ['<p><a href="/a">ALL ABOUT THE TIDE</a></p>'],
    article: ['<p>ALL ABOUT THE TIDE</p>'],
  },
} satisfies ExamplesFor<typeof noticesRules>;
