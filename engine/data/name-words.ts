import type { NameHint } from '../facts/name-hints';

/** Words of names, as they stand in class and id tokens of pages in any language. */
export const nameWords: Readonly<Record<NameHint, string>> = {
  newsletter: 'newsletter newsletters nl mailing mailinglist signup optin mailchimp',
  subscribe: 'subscribe subscription subscriptions paywall abo abonnement piano regwall premium offer offers',
  related:
    'related recommended recommendation recommendations recirc recirculation more readmore morefrom similar popular trending mostread mostpopular latest further outbrain taboola moreon linked suggestions suggested articlelist',
  share:
    'share sharing shares social socials sharebar sharedaddy addtoany addthis facebook twitter whatsapp follow',
  comment:
    'comment comments disqus coral respond commentlist discussion kommentar kommentare spotim hyvor replies',
  ad: 'ad ads advert advertisement advertising adslot adsense banner sponsored dfp gpt anzeige werbung publicidad pub native commercial',
  body: 'articlebody body content entry post story text richtext paragraph articletext storybody postcontent entrycontent maincontent prose copy',
  byline: 'byline author authors dateline meta published timestamp postmeta articlemeta infos',
  caption: 'caption credit legend bildunterschrift imagecredit copyright wp-caption figcaption',
  navigation:
    'nav navigation menu breadcrumb breadcrumbs breadcrumbtrail pagination pager toolbar topbar skip masthead navbar hamburger',
  promo:
    'promo promotion promobox cta callout teaser upsell marketing widget box interstitial popup modal overlay',
  consent: 'cookie cookies consent gdpr privacy cmp ccpa embedprivacy',
  footer: 'footer foot colophon legal imprint',
  author: 'authorbox bio biography aboutauthor authorbio profile contributor authorinfo',
  tags: 'tags tag keywords topics topic categories category labels taglist',
  app: 'app apps appstore appbanner smartbanner playstore',
  donate: 'donate donation donations spende spenden support contribute contributions patreon',
  event: 'event events tickets webinar',
  player: 'player audio video podcast listen speech readspeaker trinity playlist tts',
  hidden: 'hidden hide invisible visuallyhidden sronly offscreen screenreadertext assistive',
  teaser: 'teaser teasers card cards lineclamp tile promoitem listitem storycard headline-list',
  title: 'title headline heading posttitle entrytitle articletitle',
  date: 'date time datetime pubdate',
  sidebar: 'sidebar aside rail rightcol secondary complementary widgetarea',
  contents: 'toc tableofcontents contents inhaltsverzeichnis outline',
  sponsor: 'sponsor sponsors sponsorship partner partners',
};
