import { readStructuredData } from './metadata/json-ld';
import { atOnce } from './slices';
import { openDom } from './walk/dom';

/** What can be told of a page before it is read. */
export type Foretold = 'article' | 'other' | 'unknown';

/** Parts of paths on which no article stands, whatever the page says of itself. */
const neverArticles =
  /^(?:search|suche|recherche|buscar|ricerca|zoeken|login|log-?in|sign-?in|signup|register|anmelden|anmeldung|connexion|account|konto|my-account|shop|store|cart|basket|warenkorb|checkout|kasse|products?|produkte?|videos?|watch|mediathek|live-?tv|player)$/i;

/** Parts of paths under which lists stand; an article may stand there too, and then says so. */
const listParts =
  /^(?:tags?|topics?|thema|themen|category|categories|kategorie|authors?|autor|autoren|auteur|section|sections|archive|archiv|page|seite|ressort|index(?:\.\w+)?|home)$/i;

/** Query fields that hold what somebody searched for. */
const searchFields: ReadonlySet<string> = new Set([
  'q',
  's',
  'query',
  'search',
  'suche',
  'keyword',
  'keywords',
]);

/** A language or an edition, as in `/de/` or `/en-gb/`. */
const edition = /^[a-z]{2}(?:-[a-z]{2})?$/i;

/** Words of a slug: fewer name a section. Guess, to be measured. */
const SLUG_WORDS_MIN = 4;

/** Digits in a row that number an article; a year has four. */
const NUMBER = /\d{5,}/;
const DATE = /(?:^|\/)(?:19|20)\d{2}[/-](?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|$)/i;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

const isSlug = (part: string): boolean =>
  part.split(/[-_]/).length >= SLUG_WORDS_MIN || NUMBER.test(part) || UUID.test(part);

/** What an address says alone. */
export function foretellAddress(url: string): Foretold {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return 'other';
  const parts = parsed.pathname.split('/').filter(Boolean);
  if ([...parsed.searchParams.keys()].some((key) => searchFields.has(key))) return 'other';
  if (parts.some((part) => neverArticles.test(part))) return 'other';
  const [first = '', ...rest] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length === 0 || (rest.length === 0 && (edition.test(first) || listParts.test(first))))
    return 'other';
  return isSlug(last) || (DATE.test(parsed.pathname) && rest.length > 2) ? 'article' : 'unknown';
}

/** A plain name or two, without number, slug or file: sections are called so, and few articles. */
function isLikeSection(url: string): boolean {
  const parts = URL.parse(url)?.pathname.split('/').filter(Boolean) ?? [];
  return (
    parts.some((part) => listParts.test(part)) ||
    (parts.length <= 2 &&
      parts.every((part) => !/[\d.]/.test(part) && part.split(/[-_]/).length < SLUG_WORDS_MIN - 1))
  );
}

const articleTypes = /(?:article|posting|report|review|recipe|interview|essay|newsletter)$/;
const otherTypes = /^(?:product|videoobject|searchresultspage|collectionpage|profilepage|checkoutpage)$/;
const otherGraphTypes = /^(?:video|music|product|profile|og:product)\b/i;

/** What the head says: what the page calls itself, in the words of Open Graph and schema.org. */
function foretellHead(document: Document): Foretold {
  const dom = openDom(document);
  const metaOf = (name: string): string => {
    const element = dom.query(`meta[property="${name}"], meta[name="${name}"]`);
    return (element && dom.attribute(element, 'content'))?.trim() ?? '';
  };
  const graphType = metaOf('og:type');
  if (otherGraphTypes.test(graphType)) return 'other';
  const { types } = atOnce(readStructuredData(dom));
  if (types.some((type) => articleTypes.test(type))) return 'article';
  if (types.some((type) => otherTypes.test(type))) return 'other';
  return /^(?:og:)?article$/i.test(graphType) || metaOf('article:published_time') !== ''
    ? 'article'
    : 'unknown';
}

/**
 * What an address and as much of the head as is there say of a page. `other` is meant: the reader must not open there by itself. Costs no
 * walk of the page.
 */
export function foretell(document: Document): Foretold {
  const url = document.URL;
  const address = foretellAddress(url);
  if (address === 'other') return 'other';
  const head = foretellHead(document);
  if (head !== 'unknown') return head;
  return address === 'unknown' && isLikeSection(url) && document.readyState !== 'loading' ? 'other' : address;
}
