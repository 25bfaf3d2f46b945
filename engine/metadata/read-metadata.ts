import type { Direction } from '../../model/safe-node';
import { HUGE_ELEMENTS, LARGE_ELEMENTS } from '../budget';
import type { Steps } from '../slices';
import type { Dom } from '../walk/dom';
import type { Block } from '../walk/block';
import type { Walk } from '../walk/walk-page';
import { hasHint } from '../facts/name-hints';
import { readStructuredData } from './json-ld';
import { nothing, type Metadata } from './metadata';
import { chooseTitle, isForeignTo } from './title';
import { directionOf, languageTag } from './language';

/** First-level headings among which the headline is looked for; a page has one, a list of stories some dozens. */
const HEADINGS_MAX = 100;

/** Longest byline that is a name or a list of names, in characters. */
const MAX_BYLINE_LENGTH = 120;

/**
 * Reads what the page says of itself: JSON-LD, Open Graph, Dublin Core and the like, mark-up, headings.
 *
 * @param isText a text file: it has no head, and its browser-made title is no headline
 */
export function* readMetadata(
  dom: Dom,
  walk: Walk,
  isText: boolean,
  commonWords: Readonly<Record<string, string>>,
): Steps<Metadata> {
  if (isText) {
    const lang = languageTag('', walk, commonWords);
    return { ...nothing, lang, dir: directionOf(lang) };
  }
  const data = yield* readStructuredData(dom);
  const meta = yield* readMetaTags(dom);
  yield;
  const documentTitle =
    dom.query('head > title')?.textContent ?? dom.query('body > title')?.textContent ?? '';
  const siteName = meta.first('og:site_name', 'application-name') ?? data.publisher;
  const { headings, byline } = yield* readBlocks(walk);
  const root = dom.documentElement();
  const declared =
    (root && (dom.attribute(root, 'lang') ?? dom.attribute(root, 'xml:lang'))) ||
    meta.first('content-language', 'og:locale', 'language', 'dc.language');
  const lang = languageTag(declared ?? '', walk, commonWords);
  yield;
  return {
    title: chooseTitle({
      documentTitle,
      openGraph: meta.first('og:title', 'twitter:title', 'dc.title', 'headline'),
      headline: data.headline,
      siteName,
      headings,
      isUnseen: /\btranslated-(?:ltr|rtl)\b/.test((root && dom.attribute(root, 'class')) ?? '')
        ? isForeignTo(walk.blocks.values().map(({ text }) => text))
        : () => false,
    }),
    byline: bylineOf(
      data.authors,
      meta.first(
        'author',
        'article:author',
        'byl',
        'dc.creator',
        'parsely-author',
        'sailthru.author',
        'twitter:creator',
      ),
      byline,
    ),
    siteName,
    published:
      isoDate(
        data.published ??
          meta.first(
            'article:published_time',
            'datepublished',
            'date',
            'dc.date',
            'dcterms.created',
            'parsely-pub-date',
            'pubdate',
            'sailthru.date',
          ),
      ) ?? timeElement(dom),
    modified: isoDate(
      data.modified ??
        meta.first('article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'),
    ),
    lang,
    dir: declaredDirection(dom) ?? directionOf(lang),
    image: data.image ?? meta.first('og:image', 'og:image:url', 'twitter:image', 'twitter:image:src'),
    description: meta.first('og:description', 'description', 'twitter:description'),
    saysPaid:
      data.saysPaid ||
      /^(?:locked|metered|paid|premium)$/i.test(
        meta.first('article:content_tier', 'og:article:content_tier') ?? '',
      ),
    types: [
      ...data.types,
      ...(meta
        .first('og:type')
        ?.toLowerCase()
        .split(/[\s:]+/) ?? []),
    ],
  };
}

/** What the blocks themselves say of the page: its first-level headings, and the first line that is marked as a byline. */
function* readBlocks({
  blocks,
}: Walk): Steps<{ readonly headings: readonly string[]; readonly byline: string | null }> {
  const headings: string[] = [];
  let byline: string | null = null;
  for (const block of blocks) {
    yield;
    if (block.headingLevel === 1 && headings.length < HEADINGS_MAX) headings.push(block.text);
    if (byline === null && isByline(block)) byline = block.text;
  }
  return { headings, byline };
}

const isByline = ({ text, stats, scope, links }: Block): boolean =>
  stats.words > 0 &&
  stats.words <= 12 &&
  text.length <= MAX_BYLINE_LENGTH &&
  (hasHint(scope.hints, 'byline') ||
    hasHint(scope.parent?.hints ?? 0, 'byline') ||
    links.some(({ hints }) => hasHint(hints, 'byline'))) &&
  !/\d{2}/.test(text);

function* readMetaTags(dom: Dom) {
  const values = new Map<string, string>();
  const written = 'meta[content]';
  for (const tag of dom.hasMoreThan(HUGE_ELEMENTS) ? dom.queryHead(written) : dom.queryAll(written)) {
    yield;
    const content = dom.attribute(tag, 'content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv'])
      for (const name of (dom.attribute(tag, attribute) ?? '').toLowerCase().split(/\s+/))
        if (name !== '' && !values.has(name)) values.set(name, content);
  }
  return {
    first: (...names: readonly string[]): string | null => {
      for (const name of names) {
        const value = values.get(name);
        if (value !== undefined) return value;
      }
      return null;
    },
  };
}

function bylineOf(authors: readonly string[], meta: string | null, seen: string | null): string | null {
  if (authors.length > 0) return [...new Set(authors)].join(', ').slice(0, MAX_BYLINE_LENGTH);
  if (meta !== null && !/^(?:https?:|@)/i.test(meta) && meta.length <= MAX_BYLINE_LENGTH) return meta;
  return seen;
}

/** Only what starts with a year counts as a date; times keep the zone the page states. */
function isoDate(written: string | null): string | null {
  const match = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?/.exec(
    written?.trim() ?? '',
  );
  return match ? match[0].replace(' ', 'T').replace(/\s+/g, '') : null;
}

const publishedTimes =
  '[itemprop="datePublished"][datetime], time[pubdate][datetime], article time[datetime], main time[datetime], header time[datetime]';
/** Times on a large page among which that of its publication is looked for. */
const TIMES_MAX = 100;

function timeElement(dom: Dom): string | null {
  if (dom.hasMoreThan(HUGE_ELEMENTS)) return null;
  const time = dom.hasMoreThan(LARGE_ELEMENTS)
    ? dom.firstNamed('time', TIMES_MAX).find((element) => dom.matches(element, publishedTimes))
    : dom.query(publishedTimes);
  return isoDate(time ? dom.attribute(time, 'datetime') : null);
}

function declaredDirection(dom: Dom): Direction | null {
  for (const element of [dom.documentElement(), dom.body()]) {
    const dir = element && dom.attribute(element, 'dir')?.toLowerCase();
    if (dir === 'rtl' || dir === 'ltr') return dir;
  }
  return null;
}
