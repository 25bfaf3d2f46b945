import type { PlainTag, SafeNode } from '../../model/safe-node';
import { TEXT_A_STEP } from '../facts/text-stats';
import type { Steps } from '../slices';
import type { Leaf } from '../walk/block';
import { inlineTags } from '../walk/element-roles';
import type { Scope } from '../walk/scope';
import { fragmentOf } from './anchors';
import { plainElement } from './element';
import { readImage } from './image';
import { readMath } from './math';
import { safeLink } from './safe-url';
import type { TreeContext } from './context';

/** Old names of formatting, and what they are called now. */
const renamed: ReadonlyMap<string, PlainTag> = new Map([
  ['strike', 's'],
  ['tt', 'code'],
]);

interface Open {
  readonly scope: Scope;
  readonly children: SafeNode[];
}

/** Leaves between two pauses; a long text is a step of its own. */
const LEAVES_A_STEP = 32;
const isLong = (leaf: Leaf): boolean => leaf.kind === 'text' && leaf.text.length === TEXT_A_STEP;

/** The text of a block with its formatting: leaves under nested elements, runs of space as a browser shows them. */
export function* buildInline(
  leaves: readonly Leaf[],
  context: TreeContext,
  keepSpace = false,
): Steps<readonly SafeNode[]> {
  const top: SafeNode[] = [];
  const open: Open[] = [];
  let endsWithSpace = true;
  const current = (): SafeNode[] => open.at(-1)?.children ?? top;
  const close = (): void => {
    const done = open.pop();
    if (!done || done.children.length === 0) return;
    for (const node of format(done.scope, done.children, context)) current().push(node);
  };
  for (const [index, leaf] of leaves.entries()) {
    if (index % LEAVES_A_STEP === LEAVES_A_STEP - 1 || isLong(leaf)) yield;
    const path = inlinePath(leaf.scope, context);
    let shared = 0;
    while (shared < open.length && open[shared]?.scope === path[shared]) shared++;
    while (open.length > shared) close();
    for (const scope of path.slice(shared)) open.push({ scope, children: [] });
    const children = current();
    if (leaf.kind === 'text') {
      let text = keepSpace ? leaf.text : leaf.text.replace(/[ \t\n\r\f]+/g, ' ');
      if (!keepSpace && endsWithSpace && text.startsWith(' ')) text = text.slice(1);
      if (text === '') continue;
      endsWithSpace = text.endsWith(' ');
      const last = children.at(-1);
      // Pieces of a long text stay apart: put together, megabytes would be copied in one go.
      if (typeof last === 'string' && last.length < TEXT_A_STEP) children[children.length - 1] = last + text;
      else children.push(text);
    } else if (leaf.kind === 'break') {
      trimEnd(children);
      children.push({ tag: 'br' });
      endsWithSpace = true;
    } else if (leaf.kind === 'image') {
      const image = readImage(context.dom, leaf.element, leaf.scope.base);
      if (image) {
        children.push({ tag: 'img', ...image });
        endsWithSpace = false;
      }
    } else if (leaf.kind === 'math') {
      children.push(...readMath(context.dom, leaf.element));
      endsWithSpace = false;
    }
  }
  while (open.length > 0) close();
  yield;
  if (!keepSpace) trimEnd(top);
  return top;
}

/** Formatting nested deeper than this shows nothing more, and would overflow whatever draws it. */
const MAX_FORMATS = 24;

/** Formatting around a leaf, outermost first, up to the block that it stands in. */
function inlinePath(scope: Scope, { inlinePaths, isStructure }: TreeContext): readonly Scope[] {
  const known = inlinePaths.get(scope);
  if (known) return known;
  const path: Scope[] = [];
  for (let at: Scope | null = scope; at && !isStructure(at); at = at.parent)
    if (inlineTags.has(at.tag)) path.push(at);
  path.reverse();
  path.length = Math.min(path.length, MAX_FORMATS);
  inlinePaths.set(scope, path);
  return path;
}

function format(
  scope: Scope,
  children: readonly SafeNode[],
  { dom, documentUrl, targets }: TreeContext,
): readonly SafeNode[] {
  const { tag, element, href } = scope;
  if (tag === 'a') {
    const fragment = fragmentOf(href, documentUrl);
    if (fragment !== null && targets.has(fragment)) return [{ tag: 'jump', target: fragment, children }];
    const url = safeLink(href, scope.base);
    return url === null ? children : [{ tag: 'a', href: url, children }];
  }
  if (tag === 'abbr') {
    const title = dom.attribute(element, 'title');
    return [{ tag: 'abbr', ...(title !== null && title !== '' && { title }), children }];
  }
  if (tag === 'time') {
    const dateTime = dom.attribute(element, 'datetime');
    return [
      {
        tag: 'time',
        ...(dateTime !== null && /^[\w:.+\- ]{4,40}$/.test(dateTime) && { dateTime }),
        children,
      },
    ];
  }
  return [plainElement((renamed.get(tag) ?? tag) as PlainTag, children)];
}

function trimEnd(nodes: SafeNode[]): void {
  const last = nodes.at(-1);
  if (typeof last === 'string') {
    let end = last.length;
    while (last[end - 1] === ' ') end--;
    const trimmed = last.slice(0, end);
    if (trimmed === '') {
      nodes.pop();
      trimEnd(nodes);
    } else nodes[nodes.length - 1] = trimmed;
  }
}
