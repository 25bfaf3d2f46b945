import type { LinkTarget } from '../../model/link-target';
import type { LinkWords } from '../data/link-words';

export type { LinkTarget } from '../../model/link-target';

/** Paths of share dialogs on social hosts, and share links of any host. */
const shareAddress =
  /\/(?:sharer?(?:\.php)?|intent\/(?:tweet|post)|share(?:article|offsite|-offsite)?|shareArticle|submit|pin\/create|dialog\/(?:share|feed|send)|send|cws\/share|save|social-?plugin|compose|entry\/button)(?:[/?]|$)|[?&](?:share|sharer|via)=/i;
const shareScheme = /^(?:whatsapp|fb-messenger|tg|twitter|viber|threema|sms):/i;

/**
 * Words in a path segment above which it is the slug of an article and says nothing about purpose: "newsletters/tides" is a sign-up
 * page, "why-the-newsletter-came-back-to-town" is a story.
 */
const MAX_SEGMENT_WORDS = 3;

const isBelow = (host: string, parent: string): boolean =>
  host.endsWith(parent) && (host.length === parent.length || host[host.length - parent.length - 1] === '.');

/** The host above a host: of "a.b.example" it is "b.example". */
const hostAbove = (host: string): string => host.slice(host.indexOf('.') + 1);

const bareHost = (host: string): string => host.replace(/^(?:www|m|amp|mobile)\./, '');

interface Lists {
  readonly targetByHost: ReadonlyMap<string, LinkTarget>;
  readonly socialHosts: ReadonlySet<string>;
  readonly targetByWord: ReadonlyMap<string, LinkTarget>;
}

function listsOf({ hosts, socialHosts, paths }: LinkWords): Lists {
  const mapOf = (words: Readonly<Partial<Record<LinkTarget, string>>>): ReadonlyMap<string, LinkTarget> => {
    const targets = new Map<string, LinkTarget>();
    for (const [target, list] of Object.entries(words))
      for (const word of list.split(' ')) targets.set(word, target as LinkTarget);
    return targets;
  };
  return {
    targetByHost: mapOf(hosts),
    socialHosts: new Set(socialHosts.split(' ')),
    targetByWord: mapOf(paths),
  };
}

/** Where relative addresses lead to when the page's own address is none. */
const UNKNOWN_BASE = 'https://unknown.invalid/';

/**
 * Reads addresses once each; addresses are never fetched.
 *
 * @param base the page's own address
 * @param clickHost the host that counts the clicks of a mail: its name says nothing of where a link leads
 */
export function createLinkReader(
  base: string,
  words: LinkWords,
  clickHost = '',
): (href: string) => ReadonlySet<LinkTarget> {
  const lists = listsOf(words);
  const known = new Map<string, ReadonlySet<LinkTarget>>();
  const page = URL.parse(base);
  const pageHost = page ? bareHost(page.hostname) : '';
  const readableBase = page ? base : UNKNOWN_BASE;
  return (href) => {
    const seen = known.get(href);
    if (seen) return seen;
    const targets = readTargets(href, readableBase, pageHost, clickHost, lists);
    known.set(href, targets);
    return targets;
  };
}

function readTargets(
  href: string,
  base: string,
  pageHost: string,
  clickHost: string,
  lists: Lists,
): ReadonlySet<LinkTarget> {
  const targets = new Set<LinkTarget>();
  const written = href.trim();
  if (written === '') return targets;
  if (written.startsWith('#')) {
    targets.add(/^#(?:comments?|respond|disqus|kommentare)/i.test(written) ? 'comments' : 'same-page');
    return targets;
  }
  if (shareScheme.test(written)) return targets.add('share');
  const url = URL.parse(written, base);
  if (!url) return targets;
  if (url.protocol === 'mailto:')
    return targets.add(/[?&](?:subject|body)=/i.test(url.search) && url.pathname === '' ? 'share' : 'mail');
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return targets;

  const host = bareHost(url.hostname);
  const onSite = pageHost !== '' && (isBelow(host, pageHost) || isBelow(pageHost, host));
  let isSocial = false;
  // The top-level domain alone says nothing.
  for (let above = host; above.includes('.'); above = hostAbove(above)) {
    const target = lists.targetByHost.get(above);
    if (target) targets.add(target);
    isSocial ||= lists.socialHosts.has(above);
  }
  if (!onSite && isSocial) {
    if (shareAddress.test(url.pathname + url.search)) targets.add('share');
    else if (url.pathname.split('/').filter(Boolean).length <= 2) targets.add('social-profile');
  } else if (
    /\/(?:sharer|share-article)[/.?]/i.test(url.pathname) ||
    /[?&]share=(?:facebook|twitter|x|email|whatsapp)/i.test(url.search)
  )
    targets.add('share');
  if (url.hostname !== clickHost)
    for (const label of url.hostname.split('.').slice(0, -2)) addWord(targets, label, lists);
  for (const segment of url.pathname.split('/')) {
    const words = decode(segment)
      .toLowerCase()
      .replace(/\.(?:html?|php|aspx?|jsp)$/, '')
      .split(/[-_+ .]/)
      .filter(Boolean);
    if (words.length === 0 || words.length > MAX_SEGMENT_WORDS) continue;
    addWord(targets, words.join(''), lists);
    for (const word of words) addWord(targets, word, lists);
  }
  targets.add(onSite ? 'same-site' : 'other-site');
  return targets;
}

function addWord(targets: Set<LinkTarget>, word: string, { targetByWord }: Lists): void {
  const target = targetByWord.get(isAscii.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, ''));
  if (target) targets.add(target);
}

const isAscii = /^[ -~]*$/;

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // an address with a stray percent sign still has words to read
  }
}
