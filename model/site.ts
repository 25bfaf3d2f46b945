/** What is done by itself on a site. `off` keeps the site in the list with its paths. */
export const siteModes = ['off', 'clean', 'read'] as const;

export type SiteMode = (typeof siteModes)[number];

/** A site that the reader has chosen. What is stored of it stays on the device: it says what somebody reads. */
export interface Site {
  /** Lower case, ASCII (punycode), without `www.`; with `*.` before it where the reader typed that: all hosts below. */
  readonly host: string;
  readonly mode: SiteMode;
  /** Paths on which it holds, with `*` for anything; empty for the whole site. One without `*` means what is below it, too. */
  readonly only: readonly string[];
  /** Paths on which it does not hold; stronger than `only`. */
  readonly not: readonly string[];
}

/** By host, each once. */
export type Sites = readonly Site[];

/** Sites that can be kept. Guess: more than anybody chooses by hand, few enough for the browser to hold a script for each. */
export const SITES_MAX = 500;

/** Paths of one site. Guess: a site has a dozen sections. */
export const PATHS_MAX = 50;

/** Characters of a path. Guess: longer than any section's. */
export const PATH_LENGTH_MAX = 200;

/** Longest name of a host in characters (RFC 1035, 2.3.4, without the dot of the root). */
export const HOST_LENGTH_MAX = 253;

/** What one can meet when a list of sites is taken in; each code has a sentence (`sites.fault.*` in locales/). */
export type SitesFault = 'too-many-sites' | 'too-many-paths' | 'not-a-list';
