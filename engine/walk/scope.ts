/**
 * One element on the way from the page's root to a text: what the walk remembers of it.
 *
 * Scopes form a tree (each knows its parent), and carry sums over everything below them, filled in when the walk is done.
 */
export interface Scope {
  readonly parent: Scope | null;
  readonly element: Element;
  /** Lower-case name. */
  readonly tag: string;
  readonly depth: number;
  /** Landmarks above and including this element: a sum of `zones`. */
  readonly zone: number;
  /** What the element's own class, id and the like say: a sum of `nameHints`. */
  readonly hints: number;
  /** Class as written. */
  readonly names: string;
  /** For links: the address as written; empty where it has none. */
  readonly href: string;
  /** Address that relative ones are read from: the page's, or that of the frame that this stands in. */
  readonly base: string;
  /** Nearest element around a text that begins a line, perhaps this one. */
  readonly block: Scope;
  /** Nearest link around, perhaps this one. */
  readonly link: Scope | null;
  /** What a text here is part of, by the nearest element that says so. */
  readonly form: 'paragraph' | 'list-item' | 'cell';
  /** 1 to 6 inside a heading, else 0. */
  readonly headingLevel: number;
  /** Sums over all blocks below. */
  words: number;
  /** Worth as prose, in words; filled in when the story is looked for. */
  prose: number;
  linkedWords: number;
  sentences: number;
  fields: number;
  buttons: number;
  images: number;
  headings: number;
  /** Ids of the first and the last block below; last < first where there is none. */
  firstBlock: number;
  lastBlock: number;
}

/** Landmarks and states that hold for everything below an element. */
export const zones = {
  nav: 1,
  aside: 2,
  footer: 4,
  header: 8,
  form: 16,
  button: 32,
  ariaHidden: 64,
  link: 128,
  figure: 256,
  table: 512,
  list: 1024,
  quote: 2048,
  article: 4096,
  main: 8192,
  dialog: 16384,
  code: 32768,
  label: 65536,
  heading: 131072,
  /** `itemprop=articleBody` and the like. */
  articleBody: 262144,
  select: 524288,
  details: 1048576,
  caption: 2097152,
} as const;

export type Zone = keyof typeof zones;

export const inZone = (scope: Scope, zone: Zone): boolean => (scope.zone & zones[zone]) !== 0;

/** From the scope itself up to the root. */
export function* upwards(scope: Scope): Generator<Scope> {
  for (let at: Scope | null = scope; at; at = at.parent) yield at;
}

/** What an element is called, and the one around it: the same for elements of one style. */
export const signatureOf = ({ tag, names, parent }: Scope): string =>
  `${tag}.${names}<${parent ? `${parent.tag}.${parent.names}` : ''}`;
