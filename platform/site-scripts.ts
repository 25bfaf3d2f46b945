import type { Site, SiteMode, Sites } from '../model/site';
import { grantedOrigins, originsOf, sitesBelow } from './site-origins';

/** A script that the browser puts into the pages of a site, before anything of the page runs. */
export interface SiteScript {
  readonly id: string;
  readonly js: readonly string[];
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

const FILES = {
  clean: '/cleaner-door.js',
  read: '/visit.js',
} as const satisfies Record<Exclude<SiteMode, 'off'>, string>;

/** The files that belong to a mode, for tabs that are open already. */
export const fileOf = (mode: keyof typeof FILES): (typeof FILES)[keyof typeof FILES] => FILES[mode];

/** What a path comes to as match patterns: one without `*` means what is below it, too. */
const globsOf = (path: string): readonly string[] =>
  path.includes('*') ? [path] : [path, `${path}?*`, `${path.replace(/\/$/, '')}/*`];

const patterns = (origins: readonly string[], paths: readonly string[]): readonly string[] =>
  origins.flatMap((origin) => paths.flatMap((path) => globsOf(path).map((glob) => `${origin}${glob}`)));

function scriptOf(site: Site, sites: Sites, granted: readonly string[]): SiteScript | null {
  const { host, mode, only, not } = site;
  const origins = grantedOrigins(host, granted);
  if (mode === 'off' || origins.length === 0) return null;
  return {
    id: `${mode} ${host}`,
    js: [FILES[mode]],
    matches: patterns(origins, only.length === 0 ? ['/*'] : only),
    excludeMatches: [
      ...patterns(origins, not),
      ...sitesBelow(sites, host).flatMap((below) => patterns(originsOf(below), ['/*'])),
    ],
  };
}

/** What has to be registered: what is stored, as far as the browser grants it. */
export const scriptsFor = (sites: Sites, granted: readonly string[]): readonly SiteScript[] =>
  sites.flatMap((site) => scriptOf(site, sites, granted) ?? []);

/** What has to happen so that the browser has the scripts that it should have. */
export interface Plan {
  readonly remove: readonly string[];
  readonly add: readonly SiteScript[];
}

const essence = ({ js, matches, excludeMatches }: SiteScript): string =>
  // Browsers hand files back without the leading slash, and lists in any order.
  JSON.stringify([
    js.map((file) => file.replace(/^\//, '')),
    [...matches].sort(),
    [...excludeMatches].sort(),
  ]);

/** @param registered what the browser says it has; a script that differs is put in anew */
export function planOf(registered: readonly SiteScript[], wanted: readonly SiteScript[]): Plan {
  const before = new Map(registered.map((script) => [script.id, essence(script)]));
  const after = new Map(wanted.map((script) => [script.id, essence(script)]));
  return {
    remove: [...before.keys()].filter((id) => after.get(id) !== before.get(id)),
    add: wanted.filter(({ id }) => after.get(id) !== before.get(id)),
  };
}
