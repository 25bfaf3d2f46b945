/** What a link is for, read from its address alone: addresses speak every language. */
export type LinkTarget =
  | 'sign-up'
  | 'subscription'
  | 'account'
  | 'app-store'
  | 'share'
  | 'social-profile'
  | 'donation'
  | 'comments'
  | 'author'
  | 'tag'
  | 'advertiser'
  | 'mail-chrome'
  | 'event'
  | 'podcast'
  | 'same-page'
  | 'mail'
  | 'same-site'
  | 'other-site';

/** Hosts, without `www.`; a host below one of them counts as well. */
const hostTargets: readonly (readonly [LinkTarget, readonly string[]])[] = [
  [
    'app-store',
    [
      'apps.apple.com',
      'itunes.apple.com',
      'play.google.com',
      'appgallery.huawei.com',
      'apps.microsoft.com',
      'onelink.me',
      'app.link',
      'smart.link',
    ],
  ],
  [
    'donation',
    [
      'patreon.com',
      'ko-fi.com',
      'steadyhq.com',
      'buymeacoffee.com',
      'donorbox.org',
      'gofundme.com',
      'liberapay.com',
      'betterplace.org',
    ],
  ],
  [
    'advertiser',
    [
      'doubleclick.net',
      'googleadservices.com',
      'outbrain.com',
      'taboola.com',
      'adservice.google.com',
      'plista.com',
      'dianomi.com',
      'revcontent.com',
    ],
  ],
  [
    'podcast',
    [
      'podcasts.apple.com',
      'open.spotify.com',
      'podcasts.google.com',
      'pca.st',
      'overcast.fm',
      'deezer.com',
      'castbox.fm',
    ],
  ],
  ['event', ['eventbrite.com', 'eventbrite.de', 'meetup.com', 'eventim.de', 'ticketmaster.com']],
];

const socialHosts = [
  'facebook.com',
  'twitter.com',
  'x.com',
  'linkedin.com',
  'pinterest.com',
  'reddit.com',
  'whatsapp.com',
  'wa.me',
  't.me',
  'telegram.me',
  'xing.com',
  'instagram.com',
  'threads.net',
  'bsky.app',
  'tumblr.com',
  'vk.com',
  'ok.ru',
  'line.me',
  'weibo.com',
  'flipboard.com',
  'getpocket.com',
  'tiktok.com',
  'youtube.com',
  'mastodon.social',
  'news.google.com',
  'hatena.ne.jp',
  'share.flipboard.com',
  'threema.id',
  'viber.com',
];

/** Paths of share dialogs on social hosts, and share links of any host. */
const shareAddress =
  /\/(?:sharer?(?:\.php)?|intent\/(?:tweet|post)|share(?:article|offsite|-offsite)?|shareArticle|submit|pin\/create|dialog\/(?:share|feed|send)|send|cws\/share|save|social-?plugin|compose|entry\/button)(?:[/?]|$)|[?&](?:share|sharer|via)=/i;
const shareScheme = /^(?:whatsapp|fb-messenger|tg|twitter|viber|threema|sms):/i;

/** Words of path segments, whole, in the languages of publishers. */
const pathWords: readonly (readonly [LinkTarget, readonly string[]])[] = [
  [
    'mail-chrome',
    [
      'unsubscribe',
      'abmelden',
      'abbestellen',
      'desabonnement',
      'desinscription',
      'preferences',
      'optout',
      'viewinbrowser',
      'webversion',
    ],
  ],
  [
    'sign-up',
    [
      'newsletter',
      'newsletters',
      'signup',
      'briefing',
      'briefings',
      'rundbrief',
      'nieuwsbrief',
      'nieuwsbrieven',
      'nyhedsbrev',
      'nyhedsbreve',
      'nyhetsbrev',
      'uutiskirje',
      'hirlevel',
      'infolettre',
      'infolettres',
      'boletin',
      'boletines',
      'bulten',
      'ebulten',
      'mailing',
      'mailinglist',
      'newslettery',
      'newsletteranmeldung',
      'mailnewsletter',
      'rassylka',
      'merumaga',
      'melmaga',
    ],
  ],
  [
    'subscription',
    [
      'subscribe',
      'subscription',
      'subscriptions',
      'subscriber',
      'abo',
      'abos',
      'aboshop',
      'abonnement',
      'abonnements',
      'abonnieren',
      'abonnez',
      'abonneren',
      'abonner',
      'abbonati',
      'abbonamenti',
      'abbonamento',
      'suscripcion',
      'suscripciones',
      'suscribete',
      'suscribirse',
      'assine',
      'assinatura',
      'assinaturas',
      'prenumerera',
      'prenumerata',
      'prenumeration',
      'tilaa',
      'tilaus',
      'elofizetes',
      'predplatne',
      'abonament',
      'abonamente',
      'membership',
      'offers',
      'angebote',
      'checkout',
      'paywall',
      'premium',
      'plus-abo',
      'abonelik',
      'podpiska',
      'digitalabo',
      'subscribenow',
      'offre',
      'offres',
      'probeabo',
    ],
  ],
  [
    'account',
    [
      'login',
      'signin',
      'register',
      'registration',
      'registrieren',
      'anmelden',
      'anmeldung',
      'konto',
      'account',
      'accounts',
      'connexion',
      'inscription',
      'registro',
      'sso',
      'meinkonto',
      'logout',
      'auth',
    ],
  ],
  ['app-store', ['app', 'apps', 'mobileapp', 'newsapp', 'app-download', 'applications']],
  [
    'donation',
    [
      'donate',
      'donation',
      'donations',
      'spende',
      'spenden',
      'unterstuetzen',
      'don',
      'dons',
      'donar',
      'dona',
      'contribute',
      'support-us',
      'supportus',
      'donazione',
      'doneren',
      'stotte',
      'stod',
      'soutenez',
    ],
  ],
  [
    'comments',
    [
      'comments',
      'comment',
      'kommentare',
      'kommentar',
      'forum',
      'respond',
      'disqus',
      'commentaires',
      'comentarios',
      'reacties',
    ],
  ],
  [
    'author',
    [
      'author',
      'authors',
      'autor',
      'autoren',
      'auteur',
      'auteurs',
      'autore',
      'autores',
      'by',
      'profile',
      'people',
      'team',
      'journalist',
      'redakteur',
      'contributors',
      'staff',
      'reporters',
    ],
  ],
  [
    'tag',
    [
      'tag',
      'tags',
      'topic',
      'topics',
      'thema',
      'themen',
      'category',
      'categories',
      'kategorie',
      'tema',
      'temas',
      'keyword',
      'schlagwort',
      'sujet',
      'dossier',
      'etiqueta',
      'search',
    ],
  ],
  ['podcast', ['podcast', 'podcasts', 'audio', 'listen']],
  [
    'event',
    [
      'event',
      'events',
      'veranstaltung',
      'veranstaltungen',
      'tickets',
      'webinar',
      'webinars',
      'evenements',
      'eventos',
    ],
  ],
];

const targetByWord: ReadonlyMap<string, LinkTarget> = new Map(
  pathWords.flatMap(([target, words]) => words.map((word) => [word.replaceAll('-', ''), target] as const)),
);

/**
 * Words in a path segment above which it is the slug of an article and says nothing about purpose: "newsletters/tides" is a sign-up
 * page, "why-the-newsletter-came-back-to-town" is a story.
 */
const MAX_SEGMENT_WORDS = 3;

const isBelow = (host: string, parent: string): boolean => host === parent || host.endsWith(`.${parent}`);

const bareHost = (host: string): string => host.replace(/^(?:www|m|amp|mobile)\./, '');

/** Reads addresses once each. `base` is the page's own address; addresses are never fetched. */
export function createLinkReader(base: string): (href: string) => ReadonlySet<LinkTarget> {
  const known = new Map<string, ReadonlySet<LinkTarget>>();
  const pageHost = URL.canParse(base) ? bareHost(new URL(base).hostname) : '';
  return (href) => {
    const seen = known.get(href);
    if (seen) return seen;
    const targets = readTargets(href, base, pageHost);
    known.set(href, targets);
    return targets;
  };
}

function readTargets(href: string, base: string, pageHost: string): ReadonlySet<LinkTarget> {
  const targets = new Set<LinkTarget>();
  const written = href.trim();
  if (written === '') return targets;
  if (written.startsWith('#')) {
    targets.add(/^#(?:comments?|respond|disqus|kommentare)/i.test(written) ? 'comments' : 'same-page');
    return targets;
  }
  if (shareScheme.test(written)) return targets.add('share');
  const url = URL.parse(written, URL.canParse(base) ? base : 'https://unknown.invalid/');
  if (!url) return targets;
  if (url.protocol === 'mailto:')
    return targets.add(/[?&](?:subject|body)=/i.test(url.search) && url.pathname === '' ? 'share' : 'mail');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return targets;

  const host = bareHost(url.hostname);
  const onSite = pageHost !== '' && (isBelow(host, pageHost) || isBelow(pageHost, host));
  for (const [target, hosts] of hostTargets)
    if (hosts.some((known) => isBelow(host, known))) targets.add(target);
  if (!onSite && socialHosts.some((known) => isBelow(host, known))) {
    if (shareAddress.test(url.pathname + url.search)) targets.add('share');
    else if (url.pathname.split('/').filter(Boolean).length <= 2) targets.add('social-profile');
  } else if (
    /\/(?:sharer|share-article)[/.?]/i.test(url.pathname) ||
    /[?&]share=(?:facebook|twitter|x|email|whatsapp)/i.test(url.search)
  )
    targets.add('share');
  for (const label of url.hostname.split('.').slice(0, -2)) addWord(targets, label);
  for (const segment of url.pathname.split('/')) {
    const words = decode(segment)
      .toLowerCase()
      .replace(/\.(?:html?|php|aspx?|jsp)$/, '')
      .split(/[-_+ .]/)
      .filter(Boolean);
    if (words.length === 0 || words.length > MAX_SEGMENT_WORDS) continue;
    addWord(targets, words.join(''));
    for (const word of words) addWord(targets, word);
  }
  targets.add(onSite ? 'same-site' : 'other-site');
  return targets;
}

function addWord(targets: Set<LinkTarget>, word: string): void {
  const target = targetByWord.get(word.normalize('NFD').replace(/\p{M}/gu, ''));
  if (target) targets.add(target);
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // an address with a stray percent sign still has words to read
  }
}
