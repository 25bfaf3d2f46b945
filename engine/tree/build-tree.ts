import type { BlockId, PlainTag, RemovalId, SafeElement, SafeNode } from '../../model/safe-node';
import type { Block } from '../walk/block';
import { structureTags } from '../walk/element-roles';
import { inZone, type Scope } from '../walk/scope';
import { buildInline } from './inline';
import type { Steps } from '../slices';
import type { TreeContext } from './context';
import { plainElement } from './element';
import { readEmbed } from './embed';
import { joinCaptions, loneCaption, oneCaption } from './join-captions';

/** A block that is part of the article, shown or removed. */
export interface Placed {
  readonly block: Block;
  /** Null for a block that is shown. */
  readonly removal: RemovalId | null;
}

/** A structure of the article while it is built. */
interface Branch {
  readonly scope: Scope | null;
  readonly children: (Branch | Placed)[];
  /** The removal that all of it belongs to so far; null where something of it is shown, or it belongs to several. */
  removal: RemovalId | null;
}

const isBranch = (node: Branch | Placed): node is Branch => 'children' in node;

/** Structures of tables, which a table that only lays out the page does not have. */
const tableParts: ReadonlySet<string> = new Set([
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'td',
  'th',
]);

/** The article as a tree of safe nodes, with every removal in its place. */
export function* buildTree(placed: readonly Placed[], context: TreeContext): Steps<readonly SafeNode[]> {
  const top: Branch = { scope: null, children: [], removal: null };
  const open: Branch[] = [top];
  for (const one of placed) {
    yield;
    const path = structurePath(one.block.scope, context);
    let shared = 0;
    while (shared + 1 < open.length && open[shared + 1]?.scope === path[shared]) shared++;
    open.length = shared + 1;
    for (const branch of open) if (branch.removal !== one.removal) branch.removal = null;
    for (const scope of path.slice(shared)) {
      const branch: Branch = { scope, children: [], removal: one.removal };
      open.at(-1)?.children.push(branch);
      open.push(branch);
    }
    open.at(-1)?.children.push(one);
  }
  let topLevel = Number.POSITIVE_INFINITY;
  for (const { block, removal } of placed)
    if (removal === null && block.headingLevel > 0) topLevel = Math.min(topLevel, block.headingLevel);
  return yield* renderChildren(top, context, Number.isFinite(topLevel) ? topLevel : 2, null);
}

/** Lists and quotes nested deeper than this are drawn on one level: more would overflow whatever draws them. */
const MAX_STRUCTURES = 48;

function structurePath(scope: Scope, { isDataTable }: TreeContext): readonly Scope[] {
  const path: Scope[] = [];
  for (let at: Scope | null = scope; at; at = at.parent) {
    if (!structureTags.has(at.tag)) continue;
    if (tableParts.has(at.tag)) {
      const table = tableOf(at);
      if (table && !isDataTable(table)) continue;
    }
    path.push(at);
  }
  return path.reverse().slice(0, MAX_STRUCTURES);
}

function tableOf(scope: Scope): Scope | null {
  for (let at: Scope | null = scope; at; at = at.parent) if (at.tag === 'table') return at;
  return null;
}

/** One by one: a list handed over as arguments overflows the stack where it is long. */
function appendAll(nodes: SafeNode[], more: readonly SafeNode[]): void {
  for (const node of more) nodes.push(node);
}

interface Wrapped {
  readonly removal: RemovalId;
  readonly children: SafeNode[];
}

function* renderChildren(
  branch: Branch,
  context: TreeContext,
  topLevel: number,
  within: RemovalId | null,
): Steps<readonly SafeNode[]> {
  const nodes: SafeNode[] = [];
  /** The removal that is being gathered, last. */
  const wraps: Wrapped[] = [];
  const isOnly = branch.children.length === 1;
  for (const child of branch.children) {
    yield;
    const removal = within === null ? child.removal : null;
    const rendered = isBranch(child)
      ? yield* renderBranch(child, context, topLevel, within ?? removal)
      : yield* renderBlock(child.block, branch.scope, isOnly, context, topLevel);
    if (rendered.length === 0) continue;
    const open: Wrapped | undefined = wraps.at(-1);
    if (removal === null) {
      wraps.length = 0;
      appendAll(nodes, rendered);
    } else if (open?.removal === removal) appendAll(open.children, rendered);
    else {
      const children = [...rendered];
      wraps.push({ removal, children });
      nodes.push({ tag: 'removed', removal, children });
    }
  }
  return joinCaptions(nodes);
}

/** Structures under these names are called so in the article. */
const renamedStructure: ReadonlyMap<string, PlainTag> = new Map([
  ['menu', 'ul'],
  ['dir', 'ul'],
  ['listing', 'pre'],
  ['xmp', 'pre'],
  ['plaintext', 'pre'],
]);

function* renderBranch(
  branch: Branch,
  context: TreeContext,
  topLevel: number,
  within: RemovalId | null,
): Steps<readonly SafeNode[]> {
  const { scope } = branch;
  const children = yield* renderChildren(branch, context, topLevel, within);
  if (!scope) return children;
  const number = (name: string): number | null => {
    const value = context.dom.attribute(scope.element, name);
    return value !== null && /^-?\d{1,6}$/.test(value.trim()) ? Number(value) : null;
  };
  // Blocks of code carry the element themselves.
  const tag = renamedStructure.get(scope.tag) ?? scope.tag;
  if (tag === 'pre') return children;
  const [only, ...others] = branch.children;
  const ownBlock =
    only && !isBranch(only) && others.length === 0 && lineParents.has(tag) ? only.block.id : undefined;
  const own = ownBlock === undefined ? {} : { block: ownBlock };
  const isCell = tag === 'td' || tag === 'th';
  if (children.length === 0 && !isCell) return [];
  if (tag === 'ol') {
    const start = number('start');
    const type = context.dom.attribute(scope.element, 'type');
    return [
      {
        tag,
        ...(start !== null && { start }),
        ...(context.dom.attribute(scope.element, 'reversed') !== null && { reversed: true }),
        ...((type === 'a' || type === 'A' || type === 'i' || type === 'I') && { type }),
        children,
      },
    ];
  }
  if (tag === 'li') {
    const value = number('value');
    return [{ tag, ...own, ...(value !== null && { value }), children }];
  }
  if (isCell) {
    const colSpan = number('colspan');
    const rowSpan = number('rowspan');
    const written = context.dom.attribute(scope.element, 'scope');
    return [
      {
        tag,
        ...own,
        ...(colSpan !== null && colSpan > 1 && { colSpan: Math.min(colSpan, MAX_SPAN) }),
        ...(rowSpan !== null && rowSpan > 1 && { rowSpan: Math.min(rowSpan, MAX_SPAN) }),
        ...((written === 'row' || written === 'col' || written === 'rowgroup' || written === 'colgroup') && {
          scope: written,
        }),
        children,
      },
    ];
  }
  return [plainElement(tag as PlainTag, tag === 'figure' ? oneCaption(children) : children, ownBlock)];
}

/** HTML's own bound of `colspan`. */
const MAX_SPAN = 1000;

/** Parents that hold a single line directly, without a paragraph in between. */
const lineParents: ReadonlySet<string> = new Set([
  'li',
  'dt',
  'dd',
  'td',
  'th',
  'caption',
  'figcaption',
  'summary',
]);

function* renderBlock(
  block: Block,
  parent: Scope | null,
  isOnly: boolean,
  context: TreeContext,
  topLevel: number,
): Steps<readonly SafeNode[]> {
  const id: { readonly block: BlockId } = { block: block.id };
  if (block.kind === 'rule') return [{ tag: 'hr', ...id }];
  if (block.kind === 'control') return block.text === '' ? [] : [{ tag: 'p', ...id, children: [block.text] }];
  if (block.kind === 'embed') return renderEmbed(block, context);
  if (block.kind === 'code')
    return [{ tag: 'pre', ...id, children: yield* buildInline(trimCode(block), context, true) }];
  const anchors = (context.anchors.get(block.id) ?? []).map((name): SafeNode => ({ tag: 'anchor', name }));
  const inline = yield* buildInline(block.leaves, context);
  const children = anchors.length === 0 ? inline : [...anchors, ...inline];
  if (block.kind === 'image') return renderPictures(children, parent, id);
  if (children.length === 0) return [];
  if (block.kind === 'heading')
    return [plainElement(headingTag(block.headingLevel, topLevel), children, block.id)];
  if (block.kind === 'caption' && !inZone(block.scope, 'caption'))
    return parent?.tag === 'figcaption' ? children : [loneCaption(children, block.id)];
  if (parent && lineParents.has(parent.tag) && isOnly) return children;
  return [{ tag: 'p', ...id, children }];
}

/** The article's title is the first level, so its own headings begin at the second. */
function headingTag(level: number, topLevel: number): PlainTag {
  const tags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;
  return tags[Math.min(tags.length - 1, Math.max(0, level - topLevel))] ?? 'h6';
}

function renderPictures(
  children: readonly SafeNode[],
  parent: Scope | null,
  id: { readonly block: BlockId },
): readonly SafeNode[] {
  if (children.length === 0) return [];
  if (parent?.tag === 'figure' || (parent && lineParents.has(parent.tag))) return children;
  return [{ tag: 'figure', ...id, children }];
}

/** Leaves of code without the line break that begins its element. */
const trimCode = ({ leaves }: Block): Block['leaves'] =>
  leaves.map((leaf, index) =>
    index === 0 && leaf.kind === 'text' ? { ...leaf, text: leaf.text.replace(/^\n/, '') } : leaf,
  );

function renderEmbed(block: Block, context: TreeContext): readonly SafeElement[] {
  const leaf = block.leaves.find(({ kind }) => kind === 'embed');
  const card = leaf?.kind === 'embed' && readEmbed(context.dom, leaf.element, leaf.scope.base);
  return card ? [{ tag: 'embed', ...card, block: block.id }] : [];
}
