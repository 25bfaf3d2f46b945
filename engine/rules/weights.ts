import type { RuleId } from './all';
import type { articleRules } from './article-evidence';

type ArticleRuleId = (typeof articleRules)[number]['id'];

/** What evidence weighs, in log-odds. */
export interface RuleWeights {
  readonly promo: Readonly<Record<RuleId, number>>;
  /** Below 0. */
  readonly article: Readonly<Record<ArticleRuleId, number>>;
  readonly priors: { readonly inside: number; readonly outside: number; readonly line: number };
}

/**
 * Log-odds (natural logarithm) that each rule adds when it sees a unit. Hand-set from the precision of single signals on 291 labelled
 * pages (links .85, lone labels .89, names .32, words .47) as a first table; to be fitted by script.
 */
const promoWeights: Readonly<Record<RuleId, number>> = {
  'newsletter/call-to-sign-up-page': 4.5,
  'newsletter/box-with-sign-up-link': 3.5,
  'newsletter/worded-call': 5,
  'newsletter/worded-offer': 3.5,
  'newsletter/call-with-offer': 3.8,
  'newsletter/link-and-name': 3,
  'newsletter/name-alone': 3.4,
  'newsletter/short-line': 1,
  'newsletter/field': 3,
  'newsletter/named': 1.6,
  'subscribe/call-to-offer-page': 4,
  'subscribe/box-with-offer-link': 3,
  'subscribe/link-and-offer': 5.5,
  'subscribe/account-link': 3.5,
  'subscribe/worded-offer': 3.6,
  'subscribe/worded-label': 4,
  'subscribe/call-alone': 2.6,
  'subscribe/wall': 4.5,
  'subscribe/named': 0.9,
  'recommended/label': 5.5,
  'recommended/begins-as-label': 5,
  'recommended/begins-as-label-without-link': 3.4,
  'recommended/words-with-links': 2,
  'recommended/read-more': 4,
  'recommended/whole-block-is-a-link': 2.4,
  'recommended/whole-block-leads-elsewhere': 1.6,
  'recommended/link-between-paragraphs': 1.5,
  'recommended/linked-heading': 2.6,
  'recommended/picture-card': 2,
  'recommended/row-of-links': 1,
  'recommended/box-of-links': 2.4,
  'recommended/card': 2.8,
  'recommended/named': 1.6,
  'recommended/named-teaser': 1.2,
  'app/store-link': 4.5,
  'app/worded': 3.6,
  'social/share-link': 4.5,
  'social/profile-link': 3.4,
  'social/label': 4,
  'social/begins-as-prompt': 2.6,
  'social/row-of-labels': 4,
  'social/worded': 2.2,
  'social/named': 1,
  'donate/link': 4,
  'donate/box-with-link': 3,
  'donate/worded': 3.4,
  'ad-label/label': 5.5,
  'ad-label/advertiser-link': 4.5,
  'ad-label/worded': 3.6,
  'ad-label/price-tag': 1,
  'ad-label/named': 1,
  'comments-prompt/label': 4.4,
  'comments-prompt/worded': 2.4,
  'comments-prompt/link': 3.6,
  'event/worded': 2.6,
  'event/box': 5,
  'event/link': 2.4,
  'audio-player/label': 4,
  'audio-player/named': 1.6,
  'audio-player/link': 2.6,
  'author-follow/worded': 4,
  'author-follow/contact': 2,
  'author-follow/box': 3.2,
  'copyright/worded': 3,
  'copyright/begins': 1.5,
  'other/consent': 3.4,
  'other/form': 1.4,
  'other/button': 0.8,
  'other/aside': 1,
  'other/named': 0.6,
  'other/repeated': 1.2,
  'other/repeated-text': 4.5,
  'other/unseen': 7,
  'other/capital-link': 0.8,
  'email-chrome/link': 4,
  'email-chrome/worded': 3.4,
  'email-chrome/label': 2,
  'sponsor/label': 4.5,
  'sponsor/box': 6.5,
  'sponsor/worded': 2,
  'sponsor/named': 0.8,
  'referral/worded': 5,
  'poll/worded': 4.4,
  'recommended/own-offer': 0.5,
  'referral/address': 4,
  // In mails only: pages of the web are set by style sheets.
  'recommended/set-apart-with-button': 0,
  'other/set-apart': 0,
  'other/button-link': 0,
  'copyright/legal': 0.5,
};

const articleWeights: Readonly<Record<ArticleRuleId, number>> = {
  'article/paragraph': -1.6,
  'article/long': -1.4,
  'article/sentence': -1.2,
  'article/caption': -2.5,
  'article/code': -4,
  'article/list-item': -0.8,
  'article/table': -1.2,
  'article/heading': -0.5,
  'article/heading-over-prose': -3,
  'article/linked-heading-over-prose': -3,
  'article/post': -6,
  'article/quoted': -3,
  'article/speaks-of-the-story': -0.6,
};

/** Before any evidence is seen, one block in the story in about 25 is promotion; outside of it, one in four. A line of text
 * without mark-up says less for itself, since no link and no box speaks: of −3.2, −1.8, −1.2, −0.6, −0.2 and 0.2, −0.2 found most promotion on 106 labelled texts and
 * still flagged only 0.2 % of the article's lines; beyond it nothing more is found.
 */
const priors = { inside: -3.2, outside: -1.2, line: -0.2 } as const;

export const ruleWeights: RuleWeights = { promo: promoWeights, article: articleWeights, priors };
