import type { SafeElement, SafeNode } from '../../model/safe-node';
import { plainElement } from './element';

type WithChildren = Extract<SafeElement, { readonly children: readonly SafeNode[] }>;

const isCalled = (node: SafeNode | undefined, tag: 'figure' | 'figcaption' | 'p'): node is WithChildren =>
  typeof node === 'object' && node.tag === tag;

/** A caption as a figure of its own, until it is joined to its picture. */
export const loneCaption = (children: readonly SafeNode[], block: number): SafeElement =>
  plainElement('figure', [plainElement('figcaption', children)], block);

/** The caption of a figure that is nothing else. */
function captionAlone(node: SafeNode): WithChildren | null {
  if (!isCalled(node, 'figure')) return null;
  const [only, ...others] = node.children;
  if (others.length > 0 || !isCalled(only, 'figcaption')) return null;
  return node.block === undefined || only.block !== undefined ? only : { ...only, block: node.block };
}

/** Captions that stand behind their picture, without any element around both, go into its figure: one figure, one caption. */
export function joinCaptions(nodes: readonly SafeNode[]): readonly SafeNode[] {
  const joined: SafeNode[] = [];
  for (const node of nodes) {
    const caption = captionAlone(node);
    const before = joined.at(-1);
    if (caption && isCalled(before, 'figure'))
      joined[joined.length - 1] = { ...before, children: oneCaption([...before.children, caption]) };
    else joined.push(node);
  }
  return joined;
}

/** What stands in a figure, with all of its captions as one behind the rest. */
export function oneCaption(children: readonly SafeNode[]): readonly SafeNode[] {
  const bare = children.map((child) => captionAlone(child) ?? child);
  const captions = bare.filter((child) => isCalled(child, 'figcaption'));
  if (captions.length < 2) return bare;
  const others = bare.filter((child) => !isCalled(child, 'figcaption'));
  return [...others, plainElement('figcaption', captions.flatMap(linesOf))];
}

/** The paragraphs of a caption; one that is a single line becomes one. */
const linesOf = (caption: WithChildren): readonly SafeNode[] =>
  caption.children.some((child) => isCalled(child, 'p'))
    ? caption.children
    : [plainElement('p', caption.children, caption.block)];
