import type { SafeUrl } from './safe-url';

/** Number of a block in the order of the page; maps a shown block to its source element. */
export type BlockId = number;

/** Number of a removal in the order of the page. */
export type RemovalId = number;

/** Writing direction as HTML has it. */
export type Direction = 'ltr' | 'rtl' | 'auto';

/** What every element may carry. */
interface Common {
  /** BCP 47 tag, only where it differs from the article's. */
  readonly lang?: string;
  readonly dir?: Direction;
  /** Set on the outermost element of a block. */
  readonly block?: BlockId;
}

interface Element<Tag extends string> extends Common {
  readonly tag: Tag;
  readonly children: readonly SafeNode[];
}
interface VoidElement<Tag extends string> extends Common {
  readonly tag: Tag;
}

/** Elements that carry nothing but text and other nodes. */
export const plainTags = [
  'p',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'figure',
  'figcaption',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'details',
  'summary',
  'em',
  'strong',
  'b',
  'i',
  'u',
  's',
  'small',
  'mark',
  'sub',
  'sup',
  'code',
  'kbd',
  'samp',
  'var',
  'cite',
  'q',
  'dfn',
  'del',
  'ins',
  'bdi',
  'bdo',
  'ruby',
  'rt',
  'rp',
] as const;

export type PlainTag = (typeof plainTags)[number];

/** MathML Core elements, kept as data. */
export const mathTags = [
  'math',
  'mrow',
  'mi',
  'mn',
  'mo',
  'ms',
  'mtext',
  'mspace',
  'mfrac',
  'msqrt',
  'mroot',
  'mstyle',
  'merror',
  'mpadded',
  'mphantom',
  'msub',
  'msup',
  'msubsup',
  'munder',
  'mover',
  'munderover',
  'mmultiscripts',
  'mprescripts',
  'mtable',
  'mtr',
  'mtd',
] as const;

export type MathTag = (typeof mathTags)[number];

export interface SafeImage {
  readonly src: SafeUrl;
  /** Candidates as parsed and written anew, descriptors included. */
  readonly srcSet?: string;
  readonly sizes?: string;
  /** Empty for decoration. */
  readonly alt: string;
  /** CSS pixels as the page states them. */
  readonly width?: number;
  readonly height?: number;
  /** How the page itself asks for it: what it tells the picture's host, and whether with cookies. */
  readonly referrerPolicy?: ReferrerPolicy;
  readonly crossOrigin?: 'anonymous' | 'use-credentials';
}

/** W3C Referrer Policy. */
export const referrerPolicies = [
  'no-referrer',
  'no-referrer-when-downgrade',
  'origin',
  'origin-when-cross-origin',
  'same-origin',
  'strict-origin',
  'strict-origin-when-cross-origin',
  'unsafe-url',
] as const;

export type ReferrerPolicy = (typeof referrerPolicies)[number];

interface MathElement extends Element<MathTag> {
  readonly display?: 'block' | 'inline';
  readonly stretchy?: boolean;
  readonly mathvariant?: 'normal';
}
interface OrderedList extends Element<'ol'> {
  readonly start?: number;
  readonly reversed?: boolean;
  readonly type?: '1' | 'a' | 'A' | 'i' | 'I';
}
interface ListItem extends Element<'li'> {
  readonly value?: number;
}
interface Cell extends Element<'td' | 'th'> {
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly scope?: 'row' | 'col' | 'rowgroup' | 'colgroup';
}
interface Link extends Element<'a'> {
  readonly href: SafeUrl;
  readonly title?: string;
}
/** A link to a place in the article: `target` is the anchor's `name`. */
interface Jump extends Element<'jump'> {
  readonly target: string;
}
interface Anchor extends VoidElement<'anchor'> {
  readonly name: string;
}
interface Abbreviation extends Element<'abbr'> {
  readonly title?: string;
}
interface Time extends Element<'time'> {
  readonly dateTime?: string;
}
interface Image extends VoidElement<'img'>, SafeImage {}
/** A video, a player or a post that would load by itself: shown as a link out. */
interface Embed extends VoidElement<'embed'> {
  readonly href: SafeUrl;
  readonly title: string;
  readonly poster?: SafeUrl;
}

export type SafeElement =
  | Element<PlainTag>
  | MathElement
  | OrderedList
  | ListItem
  | Cell
  | Link
  | Jump
  | Anchor
  | Abbreviation
  | Time
  | Image
  | Embed
  | VoidElement<'br' | 'hr' | 'wbr'>;

/** A removal in its place: the view leaves it out until the reader puts it back. */
export interface RemovedNode {
  readonly tag: 'removed';
  readonly removal: RemovalId;
  readonly children: readonly SafeNode[];
}

/**
 * The article as the screen may show it: text, elements from the allow-list with exactly the attributes named
 * here, and removals in their place. Never an HTML string.
 */
export type SafeNode = string | SafeElement | RemovedNode;

export type SafeTag = SafeElement['tag'];
