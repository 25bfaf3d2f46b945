import { HUGE_ELEMENTS } from '../budget';
import type { Steps } from '../slices';
import type { Dom } from '../walk/dom';

/** What of schema.org's words a page's JSON-LD says about its article. */
export interface StructuredData {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly image: string | null;
  readonly saysPaid: boolean;
  readonly types: readonly string[];
}

/** Longest script that is read, in UTF-16 code units; articles' own data is below 100,000. */
const MAX_SCRIPT_LENGTH = 400_000;
/** Objects looked at over all scripts. */
const MAX_NODES = 5_000;
/** Nesting that is parsed: JSON nested some thousand deep overflows the parser of some browsers and says nothing. */
const MAX_DEPTH = 200;
const MAX_AUTHORS = 8;

const articleType = /(?:article|posting|report|review|recipe|interview|essay|newsletter)$/i;

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return textOf(value[0]);
  if (isObject(value)) return textOf(value.name ?? value.url ?? value['@value']);
  return null;
};

/** The first article that the page's JSON-LD describes; broken scripts say nothing. */
export function* readStructuredData(dom: Dom): Steps<StructuredData> {
  const nodes: Json[] = [];
  const written = 'script[type*="ld+json" i]';
  for (const script of dom.hasMoreThan(HUGE_ELEMENTS) ? dom.queryHead(written) : dom.queryAll(written)) {
    yield;
    const text = script.textContent;
    if (text.length > MAX_SCRIPT_LENGTH || nestingOf(text) > MAX_DEPTH) continue;
    yield;
    collect(parse(text), nodes);
  }
  const types = [...new Set(nodes.flatMap((node) => typesOf(node)))];
  const article = nodes.find((node) => typesOf(node).some((type) => articleType.test(type)));
  const paid = (node: Json): boolean => /^false$/i.test(String(node.isAccessibleForFree));
  return {
    headline: textOf(article?.headline) ?? textOf(article?.name),
    authors: authorsOf(article?.author ?? article?.creator),
    published: textOf(article?.datePublished),
    modified: textOf(article?.dateModified),
    publisher: isObject(article?.publisher) ? textOf(article.publisher.name) : null,
    image: imageOf(article?.image),
    saysPaid: article !== undefined && paid(article),
    types: types.map((type) => type.toLowerCase()),
  };
}

function parse(text: string): unknown {
  // Some publishers wrap the script in a comment or leave line breaks inside strings.
  const bare = text.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    '',
  );
  for (const attempt of [bare, bare.replace(/[\n\r\t]+/g, ' ')])
    try {
      return JSON.parse(attempt);
    } catch {
      // A broken script is common and says nothing: the page's own text still does.
    }
  return null;
}

function nestingOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x22) inString = !inString;
    if (inString && code === 0x5c) index++; // an escaped sign
    if (inString) continue;
    if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, ++depth);
    else if (code === 0x7d || code === 0x5d) depth--;
  }
  return deepest;
}

/** All objects worth a look: top level, lists, `@graph`, `mainEntity`. */
function collect(value: unknown, into: Json[]): void {
  const open: unknown[] = [value];
  for (let at = 0; at < open.length && into.length < MAX_NODES; at++) {
    const next = open[at];
    if (Array.isArray(next)) open.push(...(next as unknown[]).slice(0, MAX_NODES));
    else if (isObject(next)) {
      into.push(next);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item'])
        if (isObject(next[key]) || Array.isArray(next[key])) open.push(next[key]);
    }
  }
}

const typesOf = (node: Json): readonly string[] => {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one): one is string => typeof one === 'string');
};

function authorsOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list
    .slice(0, MAX_AUTHORS)
    .map((author) => textOf(author))
    .filter((name) => name !== null && !/^https?:/i.test(name)) as string[];
}

function imageOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return imageOf(value[0]);
  return isObject(value) ? textOf(value.url ?? value.contentUrl) : null;
}
