/** Sizes that rules share, in words. Sources: lengths of labelled inserts on 291 pages; to be fitted further. */

/** A call to sign up with its product's name: 95 % of the labelled calls are shorter. */
export const CALL_WORDS_MAX = 28;
/** A label before teasers: "You might also be interested in these stories". */
export const LABEL_WORDS_MAX = 8;
/** One teaser: headline, perhaps with a kicker. */
export const TEASER_WORDS_MAX = 40;
/** A teaser with its summary: headline, kicker, two sentences, date. */
export const CARD_WORDS_MAX = 70;
/** A box of promotion: call, tagline, fields, consent sentence. */
export const BOX_WORDS_MAX = 130;
/** Full sentences in a box that its words still speak for: a paragraph of the story is longer. */
export const BOX_SENTENCES_MAX = 45;
/** Notices about consent and about who earns by a link are longer than anything else that stands beside a story. */
export const NOTICE_WORDS_MAX = 90;
/** A line that only says who owns the text. */
export const RIGHTS_WORDS_MAX = 40;

/** Share of linked words from which a block is nothing but a link; a handle or a hashtag may be none. */
export const LINK_ONLY_DENSITY = 0.8;

/** Shortest line of a quoted post that is no button, in words: a name with its handle. */
export const POST_WORDS_MIN = 3;
