import { HOST_LENGTH_MAX, PATH_LENGTH_MAX } from './site';

/** Why a pattern is not taken; each has a sentence (`sites.fault.*` in locales/). */
export const patternFaults = [
  'empty',
  'scheme',
  'host',
  'port',
  'wildcard',
  'regular-expression',
  'too-long',
  'not-what',
] as const;

export type PatternFault = (typeof patternFaults)[number];

export type ParsedPattern =
  | {
      readonly ok: true;
      readonly host: string;
      /** Null for the whole site. */
      readonly path: string | null;
      readonly isNot: boolean;
    }
  | { readonly ok: false; readonly fault: PatternFault };

/** What stands before a pattern that takes something out, in the languages of the interface, or as a sign. */
const NOT = /^(?:!|(?:not|nicht)\s)\s*/i;

/** Signs that addresses do not have, and that people write who think of regular expressions. */
const REGULAR_EXPRESSION = /[\\^$|{}]|\(\?|^[^/]*\/.*(?:\.\*|[[\]])/;

const LABEL = /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?$/;

const refuse = (fault: PatternFault): ParsedPattern => ({ ok: false, fault });

/** A host as the browser knows it: lower case, ASCII; null where it is none. */
export function canonicalHost(text: string): string | null {
  const parsed = URL.parse(`https://${text}`);
  const host = parsed?.hostname ?? '';
  if (host === '' || host.length > HOST_LENGTH_MAX) return null;
  const isAddress = host.startsWith('[') || /^[\d.]+$/.test(host);
  if (isAddress || host === 'localhost') return host;
  const labels = host.split('.');
  return labels.length >= 2 && labels.every((label) => LABEL.test(label)) ? host : null;
}

/** `www.` stands for the same site: people do not tell the two apart. */
export const withoutWww = (host: string): string => host.replace(/^www\.(?=.+\.)/, '');

/** A path as the browser writes it, `*` left as it is; null for the whole site. */
function canonicalPath(text: string): string | null {
  const path = text.replace(/#.*$/s, '');
  if (path === '' || path === '/' || path === '/*') return null;
  const parsed = URL.parse(`https://host.invalid${path}`);
  return parsed ? `${parsed.pathname}${parsed.search}` : null;
}

/**
 * Reads a pattern as people write it: `ft.com`, `ft.com/content/*`, `*.example.com`, `not bbc.co.uk/news/live/*`. A whole address of a page
 * will do as well. There are no regular expressions: nobody else can read them.
 */
export function parsePattern(text: string): ParsedPattern {
  const trimmed = text.trim();
  const isNot = NOT.test(trimmed);
  const bare = trimmed.replace(NOT, '');
  if (bare === '') return refuse('empty');
  if (bare.length > HOST_LENGTH_MAX + PATH_LENGTH_MAX) return refuse('too-long');
  if (REGULAR_EXPRESSION.test(bare)) return refuse('regular-expression');
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return refuse('scheme');
  const address = scheme === undefined ? bare : bare.slice(scheme.length + '://'.length);
  const slash = address.search(/[/?#]/);
  const written = slash === -1 ? address : address.slice(0, slash);
  const rest = slash === -1 ? '' : address.slice(slash);
  const isWild = written.startsWith('*.');
  const name = isWild ? written.slice('*.'.length) : written;
  if (name.includes('*')) return refuse('wildcard');
  if (/:\d+$/.test(name)) return refuse('port');
  if (/[\s@:]/.test(name) && !name.startsWith('[')) return refuse('host');
  const host = canonicalHost(name);
  if (host === null) return refuse('host');
  const path = canonicalPath(rest.startsWith('?') ? `/${rest}` : rest);
  if (path !== null && path.length > PATH_LENGTH_MAX) return refuse('too-long');
  if (isNot && path === null) return refuse('not-what');
  return { ok: true, host: isWild ? `*.${withoutWww(host)}` : withoutWww(host), path, isNot };
}

/** Whether a path, with `*` for anything, holds for an address. One without `*` holds for what is below it, too. */
export function pathMatches(path: string, { pathname, search }: URL): boolean {
  const target = pathname + search;
  if (!path.includes('*'))
    return target === path || pathname === path || pathname.startsWith(`${path.replace(/\/$/, '')}/`);
  const [first = '', ...parts] = path.split('*');
  const last = parts.pop() ?? '';
  if (!target.startsWith(first)) return false;
  let at = first.length;
  for (const part of parts) {
    const found = target.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return target.length - last.length >= at && target.endsWith(last);
}
