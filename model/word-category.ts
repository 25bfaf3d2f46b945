/**
 * What a phrase of a word table speaks for. One category may serve several rules.
 *
 * `newsletter`: names of mailings · `call`: imperatives to sign up, unlock, register, follow · `subscription`: paid access and its
 * offers · `offer`: free, price, trial · `read-also`: labels of teasers · `app` · `social`: share and follow-us prompts ·
 * `author-follow` · `donate` · `ad-label` · `comments` · `event` · `player`: listen, watch, read aloud · `rights`: copyright lines ·
 * `consent`: cookie, privacy and embed consent · `mail-chrome`: view in browser, unsubscribe, preferences, why you get this ·
 * `sponsor`: sponsor labels · `paid-section`: heads over advertisements of many in a mailing, such as jobs · `referral` · `poll` · `own-offer`: courses, books, shops, prize draws, jobs of the sender's own in a mailing · `legal`: disclaimers below a mailing · `read-more`: "read more", "continue reading" links ·
 * `byline`: words before an author's name · `published`, `updated`: words before a date · `reading-time` ·
 * `teaser-wall`: "subscribe to read on", "only for subscribers" (the publisher delivered a teaser only)
 */
export const wordCategories = [
  'newsletter',
  'call',
  'subscription',
  'offer',
  'read-also',
  'app',
  'social',
  'author-follow',
  'donate',
  'ad-label',
  'comments',
  'event',
  'player',
  'rights',
  'consent',
  'mail-chrome',
  'sponsor',
  'paid-section',
  'referral',
  'poll',
  'own-offer',
  'legal',
  'read-more',
  'byline',
  'published',
  'updated',
  'reading-time',
  'teaser-wall',
] as const;

export type WordCategory = (typeof wordCategories)[number];
