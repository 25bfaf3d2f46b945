import type { SiteMode, Sites } from '../model/site';
import { hostMatches, modeAt } from '../model/sites';

const SCHEMES = ['https', 'http'] as const;

const isAddress = (host: string): boolean => host.startsWith('[') || /^[\d.]+$/.test(host);

/** A site's own host and its `www.` twin; one with a wildcard stands for itself. */
const hostsOf = (host: string): readonly string[] =>
  host.startsWith('*.') || isAddress(host) || !host.includes('.') ? [host] : [host, `www.${host}`];

/** `scheme://host` of everything that a site stands for, as match patterns begin. */
export const originsOf = (host: string): readonly string[] =>
  hostsOf(host).flatMap((each) => SCHEMES.map((scheme) => `${scheme}://${each}`));

/** What the browser is asked for when a site is chosen: its host and the twin, nothing else. */
export const permissionsFor = (host: string): { origins: string[] } => ({
  origins: originsOf(host).map((origin) => `${origin}/*`),
});

/** Whether an origin, as match patterns begin, lies within a pattern that the browser has granted. */
function liesWithin(origin: string, granted: string): boolean {
  if (granted === '<all_urls>') return true;
  const [, scheme = '', host = ''] = /^(\*|https?):\/\/([^/]+)\//.exec(granted) ?? [];
  const [ownScheme = '', ownHost = ''] = origin.split('://');
  if (scheme !== '*' && scheme !== ownScheme) return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return host === ownHost;
  return (
    host === ownHost || (!ownHost.startsWith('*.') && hostMatches(host, ownHost)) || isBelow(ownHost, host)
  );
}

/** `*.news.example.com` lies below `*.example.com`. */
const isBelow = (inner: string, outer: string): boolean =>
  inner.startsWith('*.') && inner.endsWith(outer.slice('*'.length));

/** Those of a site's origins that the browser grants. */
export const grantedOrigins = (host: string, granted: readonly string[]): readonly string[] =>
  originsOf(host).filter((origin) => granted.some((pattern) => liesWithin(origin, pattern)));

/** Hosts of the list that stand below a wildcard: each is a site of its own, and the wildcard does not hold there. */
export const sitesBelow = (sites: Sites, host: string): readonly string[] =>
  host.startsWith('*.')
    ? sites
        .map((site) => site.host)
        .filter((other) => other !== host && hostMatches(host, other.replace(/^\*\./, '')))
    : [];

/** What is done by itself at an address: what was chosen, as far as the browser grants it. A press on the button grants nothing here. */
export function grantedModeAt(sites: Sites, granted: readonly string[], url: string): SiteMode {
  const parsed = URL.parse(url);
  if (!parsed) return 'off';
  const origin = `${parsed.protocol}//${parsed.hostname}`;
  return granted.some((pattern) => liesWithin(origin, pattern)) ? modeAt(sites, url) : 'off';
}
