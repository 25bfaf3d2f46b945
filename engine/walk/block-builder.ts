import { noStats, textStats } from '../facts/text-stats';
import type { Block, BlockKind, Leaf } from './block';
import type { Dom } from './dom';
import { blockTags, headingLevels } from './element-roles';
import { inZone, type Scope } from './scope';

/** Collapsible white space of HTML; the no-break space is none. */
const collapsible = /[ \t\n\r\f]+/g;
const isBlank = (text: string): boolean => /^[ \t\n\r\f]*$/.test(text);

/** Takes what the walk meets, piece by piece, and cuts it into blocks. */
export interface BlockBuilder {
  readonly startBlock: (scope: Scope) => void;
  readonly endBlock: (scope: Scope) => void;
  readonly leave: (scope: Scope) => void;
  /** @param part the text where not all of the node is taken */
  readonly text: (node: Text, scope: Scope, part?: string) => void;
  readonly lineBreak: (scope: Scope) => void;
  readonly image: (dom: Dom, element: Element, tag: string, scope: Scope) => void;
  readonly embed: (element: Element, scope: Scope) => void;
  readonly math: (element: Element, scope: Scope) => void;
  readonly rule: (scope: Scope) => void;
  readonly field: (dom: Dom, element: Element, scope: Scope) => void;
  readonly finish: () => readonly Block[];
}

export function createBlockBuilder(): BlockBuilder {
  const blocks: Block[] = [];
  let leaves: Leaf[] = [];
  /** Whether the open run has anything a person sees. */
  let hasInk = false;

  function push(block: Omit<Block, 'id'>): void {
    const id = blocks.length;
    blocks.push({ id, ...block });
    const { scope } = block;
    scope.words += block.stats.words;
    scope.linkedWords += block.linkedWords;
    scope.sentences += block.stats.sentences;
    scope.fields += block.fields;
    scope.images += block.images;
    if (block.kind === 'heading') scope.headings++;
    if (block.kind === 'control' && block.fields === 0) scope.buttons++;
    scope.firstBlock = Math.min(scope.firstBlock, id);
    scope.lastBlock = Math.max(scope.lastBlock, id);
  }

  function flush(): void {
    const run = trimBreaks(leaves);
    leaves = [];
    if (!hasInk) return;
    hasInk = false;
    const first = run[0];
    if (!first) return;
    const scope = blockScopeOf(commonScope(run));
    const { text, linkedWords, links, images } = readLeaves(run, inZone(scope, 'code'));
    push({
      kind: kindOf(run, scope, text),
      scope,
      leaves: run,
      text,
      stats: text === '' ? noStats : textStats(text),
      linkedWords,
      links,
      headingLevel: headingLevelOf(scope),
      images,
      fields: 0,
    });
  }

  return {
    startBlock: flush,
    endBlock(scope) {
      flush();
      // An empty cell holds its column.
      if ((scope.tag === 'td' || scope.tag === 'th') && scope.lastBlock === -1)
        push(bare('cell', scope, '', 0));
    },
    leave(scope) {
      const { parent } = scope;
      if (!parent) return;
      parent.words += scope.words;
      parent.linkedWords += scope.linkedWords;
      parent.sentences += scope.sentences;
      parent.fields += scope.fields;
      parent.buttons += scope.buttons;
      parent.images += scope.images;
      parent.headings += scope.headings;
      parent.firstBlock = Math.min(parent.firstBlock, scope.firstBlock);
      parent.lastBlock = Math.max(parent.lastBlock, scope.lastBlock);
    },
    text(node, scope, part) {
      const text = part ?? node.data;
      if (text === '') return;
      const blank = isBlank(text);
      if (blank && leaves.length === 0) return;
      leaves.push({ kind: 'text', text, scope });
      if (!blank) hasInk = true;
    },
    lineBreak(scope) {
      if (leaves.length === 0) return;
      if (!inZone(scope, 'code') && endsWithBreak(leaves)) flush();
      else leaves.push({ kind: 'break', scope });
    },
    image(dom, element, tag, scope) {
      const img = tag === 'img' ? element : pictureImage(dom, element);
      if (!img) return;
      leaves.push({ kind: 'image', element: img, scope });
      hasInk = true;
    },
    math(element, scope) {
      leaves.push({ kind: 'math', element, scope });
      hasInk = true;
    },
    embed(element, scope) {
      flush();
      leaves.push({ kind: 'embed', element, scope });
      hasInk = true;
      flush();
      this.leave(scope);
    },
    rule(scope) {
      flush();
      push(bare('rule', scope, '', 0));
      this.leave(scope);
    },
    field(dom, element, scope) {
      const type = dom.attribute(element, 'type')?.toLowerCase() ?? 'text';
      if (type === 'hidden') return;
      flush();
      const isButton = type === 'submit' || type === 'button' || type === 'image' || type === 'reset';
      const words = isButton ? (dom.attribute(element, 'value') ?? '') : '';
      push(bare('control', scope, words, isButton ? 0 : 1));
      this.leave(scope);
    },
    finish() {
      flush();
      return blocks;
    },
  };
}

const bare = (kind: BlockKind, scope: Scope, text: string, fields: number): Omit<Block, 'id'> => ({
  kind,
  scope,
  leaves: [],
  text,
  stats: noStats,
  linkedWords: 0,
  links: [],
  headingLevel: 0,
  images: 0,
  fields,
});

/** A picture shows its `img`; the sources beside it are read from there when the tree is built. */
function pictureImage(dom: Dom, picture: Element): Element | null {
  for (let child = dom.firstChild(picture); child; child = dom.nextSibling(child))
    if (dom.nodeType(child) === 1 && dom.localName(child as Element) === 'img') return child as Element;
  return null;
}

/** A break, perhaps with blank text behind it. */
function endsWithBreak(leaves: readonly Leaf[]): boolean {
  for (const leaf of leaves.toReversed()) {
    if (leaf.kind === 'break') return true;
    if (leaf.kind !== 'text' || !isBlank(leaf.text)) return false;
  }
  return false;
}

function trimBreaks(leaves: readonly Leaf[]): readonly Leaf[] {
  const isAir = (leaf: Leaf): boolean =>
    leaf.kind === 'break' || (leaf.kind === 'text' && isBlank(leaf.text));
  const first = leaves.findIndex((leaf) => !isAir(leaf));
  const last = leaves.findLastIndex((leaf) => !isAir(leaf));
  return first === -1 ? [] : leaves.slice(first, last + 1);
}

/** Innermost scope that holds all leaves of a run. */
function commonScope(run: readonly Leaf[]): Scope {
  const [first, ...rest] = run;
  if (!first) throw new RangeError('A run of leaves is never empty.');
  let common = first.scope;
  for (const { scope } of rest) {
    if (scope === common) continue;
    let other = scope;
    while (other.depth > common.depth && other.parent) other = other.parent;
    while (common.depth > other.depth && common.parent) common = common.parent;
    while (common !== other && common.parent && other.parent) {
      common = common.parent;
      other = other.parent;
    }
  }
  return common;
}

function blockScopeOf(scope: Scope): Scope {
  let at = scope;
  while (!blockTags.has(at.tag) && at.parent) at = at.parent;
  return at;
}

const headingLevelOf = (scope: Scope): number => {
  if (!inZone(scope, 'heading')) return 0;
  for (let at: Scope | null = scope; at; at = at.parent) {
    const level = headingLevels.get(at.tag);
    if (level !== undefined) return level;
  }
  return 0;
};

function kindOf(run: readonly Leaf[], scope: Scope, text: string): BlockKind {
  if (inZone(scope, 'button') || inZone(scope, 'select'))
    return run.some(({ kind }) => kind === 'image') && text === '' ? 'image' : 'control';
  if (text === '') {
    if (run.some(({ kind }) => kind === 'embed')) return 'embed';
    return run.some(({ kind }) => kind === 'math') ? 'math' : 'image';
  }
  if (inZone(scope, 'code')) return 'code';
  if (inZone(scope, 'heading')) return 'heading';
  if (inZone(scope, 'caption')) return 'caption';
  for (let at: Scope | null = scope; at; at = at.parent) {
    if (at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt') return 'list-item';
    if (at.tag === 'td' || at.tag === 'th' || at.tag === 'caption') return 'cell';
    if (at.tag === 'p' || at.tag === 'article' || at.tag === 'section' || at.tag === 'body')
      return 'paragraph';
  }
  return 'paragraph';
}

function readLeaves(run: readonly Leaf[], isCode: boolean) {
  let raw = '';
  let linked = '';
  let images = 0;
  const links: Scope[] = [];
  for (const leaf of run) {
    if (leaf.kind === 'image') images++;
    const link = inZone(leaf.scope, 'link') ? linkOf(leaf.scope) : null;
    if (link && !links.includes(link)) links.push(link);
    if (leaf.kind === 'break') raw += isCode ? '\n' : ' ';
    if (leaf.kind !== 'text') continue;
    raw += leaf.text;
    if (link?.href) linked += ` ${leaf.text}`;
  }
  return {
    text: isCode ? raw.replace(/^\n+|\s+$/g, '') : raw.replace(collapsible, ' ').trim(),
    linkedWords: linked === '' ? 0 : textStats(linked).words,
    links,
    images,
  };
}

function linkOf(scope: Scope): Scope | null {
  for (let at: Scope | null = scope; at; at = at.parent) if (at.tag === 'a') return at;
  return null;
}
