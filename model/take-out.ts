import type { Article, Removal } from './article';
import { blocksOfNode, textOfNode } from './article-text';
import type { BlockId, SafeNode } from './safe-node';

/** A piece of the article that a person pointed at: whole nodes of its first level. */
export interface PointedAt {
  readonly blocks: readonly BlockId[];
  readonly text: string;
}

const holdsAny = (node: SafeNode, blocks: readonly BlockId[]): boolean =>
  blocksOfNode(node).some((block) => blocks.includes(block));

/** The whole nodes of the article that hold these blocks. */
export function pieceWith({ body }: Article, blocks: readonly BlockId[]): PointedAt {
  const nodes = body.filter((node) => holdsAny(node, blocks));
  return { blocks: nodes.flatMap(blocksOfNode), text: nodes.map(textOfNode).join('\n') };
}

/** The article with a piece taken out by the person: a removal like any other, listed and ready to be put back. */
export function takeOut(article: Article, { blocks, text }: PointedAt): Article {
  const isMeant = (node: SafeNode): boolean => holdsAny(node, blocks);
  const first = article.body.findIndex(isMeant);
  if (first === -1) return article;
  const removal: Removal = {
    id: article.removals.reduce((most, { id }) => Math.max(most, id + 1), 0),
    kind: 'other',
    text: text.trim(),
    reasons: ['taken-out-by-you'],
    place: 'inside',
    linkHosts: [],
    fields: 0,
    images: 0,
  };
  const children = article.body.filter(isMeant);
  return {
    ...article,
    body: article.body.flatMap((node, index): readonly SafeNode[] =>
      index === first ? [{ tag: 'removed', removal: removal.id, children }] : isMeant(node) ? [] : [node],
    ),
    removals: [...article.removals, removal],
  };
}

/** Takes out again, after the page was read anew, what stands there with the same words. */
export const takeOutAgain = (article: Article, texts: readonly string[]): Article =>
  texts.reduce((before, text) => {
    const node = before.body.find((each) => textOfNode(each) === text);
    return node === undefined ? before : takeOut(before, { blocks: blocksOfNode(node), text });
  }, article);
