import { linkTargets, type LinkTarget } from '../../model/link-target.ts';
import type { LinkWords } from '../data/link-words';

export type { LinkTarget } from '../../model/link-target';

/** Paths of share dialogs on social hosts, and share links of any host. */
const shareAddress =
  /\/(?:sharer?(?:\.php)?|intent\/(?:tweet|post)|share(?:article|offsite|-offsite)?|shareArticle|submit|pin\/create|dialog\/(?:share|feed|send)|send|cws\/share|save|social-?plugin|compose|entry\/button)(?:[/?]|$)|[?&](?:share|sharer|via)=/i;
/** One post or thread of a network: what somebody has said there, no invitation to follow. */
const postAddress =
  /\/(?:status(?:es)?|posts?|p|reel|comments|feed\/update)\/[^/?]{4,}|\/(?:permalink|story)\.php\?|\/@[^/]+\/\d{6,}/i;
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

const bits: ReadonlyMap<string, number> = new Map(linkTargets.map((target, index) => [target, 1 << index]));

const bitOf = (target: LinkTarget): number => bits.get(target) ?? 0;

/** Whether a sum of targets, as a link reader gives it, holds one. */
export const hasTarget = (targets: number, target: LinkTarget): boolean => (targets & bitOf(target)) !== 0;

/** Several targets as one sum. */
export const sumOfTargets = (targets: readonly LinkTarget[]): number =>
  targets.reduce((sum, target) => sum | bitOf(target), 0);

const targetBits = {
  comments: bitOf('comments'),
  samePage: bitOf('same-page'),
  share: bitOf('share'),
  mail: bitOf('mail'),
  socialProfile: bitOf('social-profile'),
  socialPost: bitOf('social-post'),
  sameSite: bitOf('same-site'),
  otherSite: bitOf('other-site'),
} as const;

/** What addresses say, as it is packaged: each word and host with its target, as a sum. */
export interface PreparedLinks {
  readonly targetByHost: Readonly<Record<string, number>>;
  /** Each host with 1. */
  readonly socialHosts: Readonly<Record<string, number>>;
  readonly targetByWord: Readonly<Record<string, number>>;
}

/** Works out everything about the words of addresses that does not depend on a page; the build does this once. */
export function prepareLinks({ hosts, socialHosts, paths }: LinkWords): PreparedLinks {
  const recordOf = (words: Readonly<Partial<Record<LinkTarget, string>>>): Record<string, number> =>
    Object.fromEntries(
      Object.entries(words).flatMap(([target, list]) =>
        list.split(' ').map((word) => [word, bitOf(target as LinkTarget)]),
      ),
    );
  return {
    targetByHost: recordOf(hosts),
    socialHosts: Object.fromEntries(socialHosts.split(' ').map((host) => [host, 1])),
    targetByWord: recordOf(paths),
  };
}

/** What a record has of its own: a word of an address may be "constructor". */
const entryOf = (record: Readonly<Record<string, number>>, word: string): number => {
  const entry: unknown = record[word];
  return typeof entry === 'number' ? entry : 0;
};

/** Where relative addresses lead to when the page's own address is none. */
const UNKNOWN_BASE = 'https://unknown.invalid/';

/** A path of the page's own site that needs no parsing, up to its query: nothing that a browser would write otherwise, no dots that go up. */
const plainPath = /^(?:\/(?![/.])[\w\-~!$&'()*+,;=:@%.]*)+/;
/** The path above, whatever stands behind it. */
const isPlain = (written: string): boolean => {
  const [path = ''] = plainPath.exec(written) ?? [];
  const behind = written.charCodeAt(path.length);
  return path !== '' && (path.length === written.length || behind === 0x3f || behind === 0x23);
};

/**
 * Reads addresses once each; addresses are never fetched.
 *
 * @param base the page's own address
 * @param clickHost the host that counts the clicks of a mail: its name says nothing of where a link leads
 * @returns the sum of what an address says; ask it with `hasTarget`
 */
export function createLinkReader(
  base: string,
  lists: PreparedLinks,
  clickHost = '',
): (href: string) => number {
  const known = new Map<string, number>();
  const page = URL.parse(base);
  const isWeb = page !== null && (page.protocol === 'http:' || page.protocol === 'https:');
  const pageHost = page ? bareHost(page.hostname) : '';
  const readableBase = page ? base : UNKNOWN_BASE;
  const ownOrigin = isWeb ? page.origin : '';
  const byHost = new Map<string, HostTargets>();

  function ofHost(hostname: string): HostTargets {
    let targets = byHost.get(hostname);
    if (!targets) byHost.set(hostname, (targets = readHost(hostname, pageHost, clickHost, lists)));
    return targets;
  }

  function read(href: string): number {
    const written = href.trim();
    if (written === '') return 0;
    if (written.startsWith('#'))
      return /^#(?:comments?|respond|disqus|kommentare)/i.test(written)
        ? targetBits.comments
        : targetBits.samePage;
    if (page && ownOrigin !== '') {
      const path = written.startsWith(ownOrigin) ? written.slice(ownOrigin.length) : written;
      if (isPlain(path)) {
        const mark = path.indexOf('#');
        const bare = mark === -1 ? path : path.slice(0, mark);
        const query = bare.indexOf('?');
        return query === -1
          ? readPath(bare, '', ofHost(page.hostname), lists)
          : readPath(bare.slice(0, query), bare.slice(query), ofHost(page.hostname), lists);
      }
    }
    if (shareScheme.test(written)) return targetBits.share;
    const url = URL.parse(written, readableBase);
    if (!url) return 0;
    if (url.protocol === 'mailto:')
      return /[?&](?:subject|body)=/i.test(url.search) && url.pathname === ''
        ? targetBits.share
        : targetBits.mail;
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return 0;
    return readPath(url.pathname, url.search, ofHost(url.hostname), lists);
  }

  return (href) => {
    let targets = known.get(href);
    if (targets === undefined) known.set(href, (targets = read(href)));
    return targets;
  };
}

/** What the host of an address says by itself. */
interface HostTargets {
  readonly targets: number;
  /** A network where pages are shared, and not the page's own site. */
  readonly isSocial: boolean;
}

function readHost(hostname: string, pageHost: string, clickHost: string, lists: PreparedLinks): HostTargets {
  const host = bareHost(hostname);
  const onSite = pageHost !== '' && (isBelow(host, pageHost) || isBelow(pageHost, host));
  let targets = onSite ? targetBits.sameSite : targetBits.otherSite;
  let isSocial = false;
  // The top-level domain alone says nothing.
  for (let above = host; above.includes('.'); above = hostAbove(above)) {
    targets |= entryOf(lists.targetByHost, above);
    isSocial ||= entryOf(lists.socialHosts, above) !== 0;
  }
  if (hostname !== clickHost)
    for (const label of hostname.split('.').slice(0, -2)) targets |= targetOfWord(label, lists);
  return { targets, isSocial: isSocial && !onSite };
}

function readPath(
  pathname: string,
  search: string,
  { targets: ofHost, isSocial }: HostTargets,
  lists: PreparedLinks,
): number {
  let targets = ofHost;
  if (isSocial) {
    if (shareAddress.test(pathname + search)) targets |= targetBits.share;
    else if (postAddress.test(pathname + search)) targets |= targetBits.socialPost;
    else if (pathname.split('/').filter(Boolean).length <= 2) targets |= targetBits.socialProfile;
  } else if (
    (pathname.includes('share') || pathname.includes('Share') || search !== '') &&
    (/\/(?:sharer|share-article)[/.?]/i.test(pathname) ||
      /[?&]share=(?:facebook|twitter|x|email|whatsapp)/i.test(search))
  )
    targets |= targetBits.share;
  for (const segment of pathname.split('/')) if (segment !== '') targets |= readSegment(segment, lists);
  return targets;
}

const fileEnding = /\.(?:html?|php|aspx?|jsp)$/;
const wordBorder = /[-_+ .]/;

function readSegment(segment: string, lists: PreparedLinks): number {
  const small = decode(segment).toLowerCase();
  const bare = small.includes('.') ? small.replace(fileEnding, '') : small;
  if (!wordBorder.test(bare)) return targetOfWord(bare, lists);
  const words = bare.split(wordBorder).filter(Boolean);
  if (words.length === 0 || words.length > MAX_SEGMENT_WORDS) return 0;
  let targets = targetOfWord(words.join(''), lists);
  for (const word of words) targets |= targetOfWord(word, lists);
  return targets;
}

const targetOfWord = (word: string, { targetByWord }: PreparedLinks): number =>
  entryOf(targetByWord, isAscii.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, ''));

const isAscii = /^[ -~]*$/;

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment; // an address with a stray percent sign still has words to read
  }
}
