import { canonicalHost, parsePattern, pathMatches, withoutWww } from './site-pattern';
import type { PatternFault } from './site-pattern';
import { PATH_LENGTH_MAX, PATHS_MAX, siteModes, SITES_MAX } from './site';
import type { Site, SiteMode, Sites, SitesFault } from './site';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isMode = (value: unknown): value is SiteMode => siteModes.some((mode) => mode === value);

const parsePaths = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? [...new Set(value.filter((path): path is string => typeof path === 'string'))].filter(
        (path) => path.startsWith('/') && path.length <= PATH_LENGTH_MAX,
      )
    : [];

/** One site of a list; null where it names none. */
function parseSite(value: unknown): Site | null {
  if (!isRecord(value) || typeof value.host !== 'string' || !isMode(value.mode)) return null;
  const isWild = value.host.startsWith('*.');
  const host = canonicalHost(isWild ? value.host.slice('*.'.length) : value.host);
  if (host === null) return null;
  const bare = withoutWww(host);
  return {
    host: isWild ? `*.${bare}` : bare,
    mode: value.mode,
    only: parsePaths(value.only),
    not: parsePaths(value.not),
  };
}

const byHost = (one: Site, other: Site): number => (one.host < other.host ? -1 : 1);

export type ParsedSites =
  | { readonly ok: true; readonly sites: Sites }
  | { readonly ok: false; readonly fault: SitesFault; readonly host?: string };

const countOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/**
 * A list of sites out of storage or a file, field by field. What is no site is left out; a list that is too long is refused as a whole,
 * before it is looked through: half of it would be worse than none.
 */
export function parseSites(value: unknown): ParsedSites {
  const list = isRecord(value) ? value.sites : undefined;
  if (!Array.isArray(list)) return { ok: false, fault: 'not-a-list' };
  if (list.length > SITES_MAX) return { ok: false, fault: 'too-many-sites' };
  const sites = new Map<string, Site>();
  for (const each of list) {
    if (isRecord(each) && countOf(each.only) + countOf(each.not) > PATHS_MAX)
      return { ok: false, fault: 'too-many-paths', host: String(each.host) };
    const site = parseSite(each);
    if (site) sites.set(site.host, site);
  }
  return { ok: true, sites: [...sites.values()].sort(byHost) };
}

/** Puts a site in, or in the place of the one of the same host. */
export const withSite = (sites: Sites, site: Site): Sites =>
  [...sites.filter(({ host }) => host !== site.host), site].sort(byHost);

/** Takes in a whole list; refused where the two together are more than can be kept, because nothing would hold then. */
export function withSites(sites: Sites, taken: Sites): ParsedSites {
  const all = taken.reduce(withSite, sites);
  return all.length > SITES_MAX ? { ok: false, fault: 'too-many-sites' } : { ok: true, sites: all };
}

export const withoutSite = (sites: Sites, host: string): Sites => sites.filter((site) => site.host !== host);

export const findSite = (sites: Sites, host: string): Site | undefined =>
  sites.find((site) => site.host === host);

/** Whether a site's host stands for the host of an address. */
export function hostMatches(site: string, hostname: string): boolean {
  if (!site.startsWith('*.')) return withoutWww(hostname) === site;
  const base = site.slice('*.'.length);
  return hostname === base || hostname.endsWith(`.${base}`);
}

/** The site that holds for an address: of several the one that names it most exactly. */
export function siteOf(sites: Sites, url: string): Site | undefined {
  const parsed = URL.parse(url);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  const exactness = ({ host }: Site): number => (host.startsWith('*.') ? host.length : Infinity);
  return sites
    .filter(({ host }) => hostMatches(host, parsed.hostname))
    .reduce<Site | undefined>(
      (best, site) => (best && exactness(best) >= exactness(site) ? best : site),
      undefined,
    );
}

/** What is done by itself at an address. */
export function modeAt(sites: Sites, url: string): SiteMode {
  const site = siteOf(sites, url);
  const parsed = URL.parse(url);
  if (!site || !parsed) return 'off';
  if (site.not.some((path) => pathMatches(path, parsed))) return 'off';
  if (site.only.length > 0 && !site.only.some((path) => pathMatches(path, parsed))) return 'off';
  return site.mode;
}

export type AddedPattern =
  | { readonly ok: true; readonly sites: Sites; readonly site: Site }
  | { readonly ok: false; readonly fault: PatternFault | SitesFault };

/** Takes in a pattern as people write it: a new site, or one more path of a site that is there. */
export function withPattern(sites: Sites, text: string, mode: SiteMode): AddedPattern {
  const parsed = parsePattern(text);
  if (!parsed.ok) return parsed;
  const { host, path, isNot } = parsed;
  const known = findSite(sites, host);
  if (!known && sites.length >= SITES_MAX) return { ok: false, fault: 'too-many-sites' };
  const before: Site = known ?? { host, mode, only: [], not: [] };
  const add = (paths: readonly string[]): readonly string[] =>
    path === null || paths.includes(path) ? paths : [...paths, path];
  const site: Site = {
    host,
    // Taking a path out of a site that is there leaves what is done on the rest of it.
    mode: known && isNot ? known.mode : mode,
    only: isNot ? before.only : path === null ? [] : add(before.only),
    not: isNot ? add(before.not) : before.not,
  };
  if (site.only.length + site.not.length > PATHS_MAX) return { ok: false, fault: 'too-many-paths' };
  return { ok: true, sites: withSite(sites, site), site };
}
