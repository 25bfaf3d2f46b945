/**
 * What an element is to a reader, by its name alone.
 *
 * `skip`: nothing of it is text · `block`: begins and ends a paragraph · `inline`: kept around text as formatting ·
 * `void`: a leaf by itself · everything not in a table is transparent: `span`, `font`, custom elements.
 */

/** Never read: no text that a person sees as part of the page. */
export const skippedTags: ReadonlySet<string> = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'title',
  'meta',
  'link',
  'base',
  'svg',
  'canvas',
  'object',
  'applet',
  'param',
  'map',
  'area',
  'datalist',
  'optgroup',
  'option',
  'progress',
  'meter',
  'frameset',
  'noframes',
  'track',
  'source',
  'slot-fallback',
]);

/** Elements that start a new line. */
export const blockTags: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'details',
  'dialog',
  'dir',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hgroup',
  'hr',
  'html',
  'legend',
  'li',
  'listing',
  'main',
  'menu',
  'nav',
  'ol',
  'p',
  'plaintext',
  'pre',
  'search',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'xmp',
  'button',
  'label',
  'select',
  'textarea',
]);

/** Formatting that is kept around text; `a`, `abbr` and `time` carry attributes besides. */
export const inlineTags: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
]);

/** Blocks whose element itself is kept in the article's tree. */
export const structureTags: ReadonlySet<string> = new Set([
  'blockquote',
  'caption',
  'dd',
  'details',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'li',
  'ol',
  'menu',
  'dir',
  'pre',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'listing',
  'xmp',
  'plaintext',
]);

/** Things that show by themselves and would load something: shown as a link out. */
export const embedTags: ReadonlySet<string> = new Set(['iframe', 'frame', 'video', 'audio', 'embed']);

export const headingLevels: ReadonlyMap<string, number> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
]);

/** Fields a person fills in; buttons are told apart because their words are words of the page. */
export const fieldTags: ReadonlySet<string> = new Set(['input', 'select', 'textarea']);

/** Cells keep their column, also when they are empty. */
export const cellTags: ReadonlySet<string> = new Set(['td', 'th']);

/** Elements that may have a shadow root, besides those with a dash in their name. */
const shadowHosts: ReadonlySet<string> = new Set([
  'article',
  'aside',
  'blockquote',
  'body',
  'div',
  'footer',
  'header',
  'main',
  'nav',
  'p',
  'section',
  'span',
]);

/** What the walk does with an element, as a sum: one look-up an element, since there are thousands of them. */
export const role = {
  skipped: 1,
  block: 2,
  inline: 4,
  /** Void to the walk: nothing below it is read. */
  leaf: 8,
  host: 16,
  cell: 32,
  slot: 64,
} as const;

const leafTags: readonly string[] = ['br', 'img', 'math', 'hr', ...embedTags, ...fieldTags];

const roles: ReadonlyMap<string, number> = (() => {
  const found = new Map<string, number>();
  for (const [tags, flag] of [
    [skippedTags, role.skipped],
    [blockTags, role.block],
    [inlineTags, role.inline],
    [leafTags, role.leaf],
    [shadowHosts, role.host],
    [cellTags, role.cell],
    [['slot'], role.slot],
  ] as const)
    for (const tag of tags) found.set(tag, (found.get(tag) ?? 0) | flag);
  return found;
})();

/** A sum of `role`s; 0 for what is transparent. Custom elements may stand around a line, and may have a shadow root. */
export const roleOf = (tag: string): number =>
  roles.get(tag) ?? (tag.includes('-') ? role.inline | role.host : 0);
