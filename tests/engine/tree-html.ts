import { expect } from 'vitest';
import type { SafeNode } from '../../model/safe-node';
import { openPage, type OpenOptions } from './open-page';
import { read, readingOf } from './page';

/** A tree written down for comparing: attributes in the order of the alphabet, text as it is, removals as elements. */
export const htmlOf = (nodes: readonly SafeNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const attributes = Object.entries(node)
        .filter(([name]) => !['tag', 'children', 'block', 'removal'].includes(name))
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([name, value]) => ` ${name}="${String(value)}"`)
        .join('');
      const open = `<${node.tag}${attributes}>`;
      return 'children' in node ? `${open}${htmlOf(node.children)}</${node.tag}>` : open;
    })
    .join('');

/** The tree of a snippet, all of it taken for the article, no word of it known: shape alone is what matters. */
export async function treeOf(html: string, options: OpenOptions = {}): Promise<readonly SafeNode[]> {
  const page = await openPage(html, options);
  const selection = page.createRange();
  selection.selectNodeContents(page.body);
  const { article } = readingOf(await read(page, { selection, words: () => Promise.resolve([]) }));
  return article.body;
}

export const treeHtmlOf = async (html: string, options?: OpenOptions): Promise<string> =>
  htmlOf(await treeOf(html, options));

/** A snippet whose tree is written exactly so. */
export const expectTree = async (html: string, tree: string): Promise<void> => {
  expect(await treeHtmlOf(html)).toBe(tree);
};
