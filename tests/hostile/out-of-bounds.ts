import { mathTags, plainTags, type SafeNode } from '../../model/safe-node';

/** Every element that may come through, and what it may carry besides `lang`, `dir` and `block`. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(plainTags.map((tag) => [tag, []])),
  ...Object.fromEntries(mathTags.map((tag) => [tag, ['display', 'stretchy', 'mathvariant']])),
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  td: ['colSpan', 'rowSpan', 'scope'],
  th: ['colSpan', 'rowSpan', 'scope'],
  a: ['href', 'title'],
  jump: ['target'],
  anchor: ['name'],
  abbr: ['title'],
  time: ['dateTime'],
  img: ['src', 'srcSet', 'sizes', 'alt', 'width', 'height', 'referrerPolicy', 'crossOrigin'],
  embed: ['href', 'title', 'poster'],
  br: [],
  hr: [],
  wbr: [],
  removed: ['removal'],
};

const picture = /^(?:https?:\/\/|data:image\/(?:png|jpe?g|gif|webp|avif);base64,)/;

/** What the value of a field must look like; fields that are not named hold text, or are told by their type. */
const shapes: Readonly<Record<string, RegExp>> = {
  href: /^(?:https?:\/\/|mailto:|tel:|ftp:\/\/)/,
  src: picture,
  poster: picture,
  srcSet: /^https?:\/\/\S+(?: \d+(?:\.\d+)?[wx])?(?:, https?:\/\/\S+(?: \d+(?:\.\d+)?[wx])?)*$/,
  sizes: /^[\w\s().,:%*+/-]+$/,
  dateTime: /^[\w:.+\- ]+$/,
  dir: /^(?:ltr|rtl|auto)$/,
  scope: /^(?:row|col)(?:group)?$/,
  type: /^[1aAiI]$/,
  referrerPolicy:
    /^(?:no-referrer(?:-when-downgrade)?|unsafe-url|same-origin|(?:strict-)?origin(?:-when-cross-origin)?)$/,
  crossOrigin: /^(?:anonymous|use-credentials)$/,
};

const isSound = (name: string, value: unknown): boolean =>
  typeof value === 'string' ? (shapes[name]?.test(value) ?? true) : value !== null && value !== undefined;

/** Elements and attributes of a tree that may not be there, and values that may not stand where they do. */
export const outOfBounds = (nodes: readonly SafeNode[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const known = [...(allowed[node.tag] ?? []), 'tag', 'children', 'block', 'lang', 'dir'];
    const strange = Object.entries(node).filter(
      ([name, value]) => !Object.hasOwn(allowed, node.tag) || !known.includes(name) || !isSound(name, value),
    );
    return [
      ...strange.map(([name, value]) => `${node.tag}.${name}=${String(value).slice(0, 60)}`),
      ...('children' in node ? outOfBounds(node.children) : []),
    ];
  });
