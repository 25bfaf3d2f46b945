import {
  blockTags,
  cellTags,
  embedTags,
  fieldTags,
  headingLevels,
  inlineTags,
  skippedTags,
} from './element-roles';
import { zones, type Scope } from './scope';

/** What the walk does with an element, as a sum. */
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

/** All that an element's name says, in one look-up an element, since there are thousands of them. */
export interface ElementKind {
  /** Lower-case name. */
  readonly tag: string;
  /** A sum of `role`s; 0 for what is transparent. */
  readonly role: number;
  /** The landmark that it is, of `zones`; or 0. */
  readonly zone: number;
  /** What a text in it is part of; null where it does not say. */
  readonly form: Scope['form'] | null;
  /** 1 to 6 for headings, else 0. */
  readonly headingLevel: number;
  /** Begins a line. */
  readonly isBlock: boolean;
}

const zoneOfTag: ReadonlyMap<string, number> = new Map([
  ['nav', zones.nav],
  ['aside', zones.aside],
  ['footer', zones.footer],
  ['header', zones.header],
  ['form', zones.form],
  ['button', zones.button],
  ['a', zones.link],
  ['figure', zones.figure],
  ['figcaption', zones.caption],
  ['table', zones.table],
  ['ul', zones.list],
  ['ol', zones.list],
  ['menu', zones.list],
  ['dl', zones.list],
  ['blockquote', zones.quote],
  ['article', zones.article],
  ['main', zones.main],
  ['dialog', zones.dialog],
  ['pre', zones.code],
  ['listing', zones.code],
  ['xmp', zones.code],
  ['plaintext', zones.code],
  ['label', zones.label],
  ['select', zones.select],
  ['details', zones.details],
  ...[...headingLevels.keys()].map((tag) => [tag, zones.heading] as const),
]);

const formOfTag: ReadonlyMap<string, Scope['form']> = new Map([
  ...['li', 'dd', 'dt'].map((tag) => [tag, 'list-item'] as const),
  ...['td', 'th', 'caption'].map((tag) => [tag, 'cell'] as const),
  ...['p', 'article', 'section', 'body'].map((tag) => [tag, 'paragraph'] as const),
]);

/** Elements that may have a shadow root, besides those with a dash in their name. */
const shadowHosts: readonly string[] = [
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
];

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

const kinds = new Map<string, ElementKind>();

/** What an element's name says. Custom elements may stand around a line, and may have a shadow root. */
export function kindOf(tag: string): ElementKind {
  let kind = kinds.get(tag);
  if (!kind) {
    kind = {
      tag,
      role: roles.get(tag) ?? (tag.includes('-') ? role.inline | role.host : 0),
      zone: zoneOfTag.get(tag) ?? 0,
      form: formOfTag.get(tag) ?? null,
      headingLevel: headingLevels.get(tag) ?? 0,
      isBlock: blockTags.has(tag),
    };
    // A page may make up names without end.
    if (kinds.size < MAX_KINDS) kinds.set(tag, kind);
  }
  return kind;
}

/** Names that are remembered; HTML has some 140. */
const MAX_KINDS = 1_000;
