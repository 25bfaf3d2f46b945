import type { Page } from '../page';
import { fragmentOf, targetOf } from '../tree/anchors';
import type { Judgement } from '../verdicts/judge-blocks';
import type { Block } from '../walk/block';
import type { Scope } from '../walk/scope';
import { holds, type Story } from './find-story';

/** What refers to a note: a number, one letter or a sign, perhaps in brackets. */
const noteMark = /^[[(]?(?:\p{N}{1,4}|\p{L}|[^\p{L}\p{N}\s]{1,3})[\])]?$/u;
/** Longest note, in words; what is longer is a part of the page that a link jumps to (guess). */
const NOTE_WORDS_MAX = 300;

const textOf = (block: Block, link: Scope): string =>
  block.leaves
    .map((leaf) => (leaf.kind === 'text' && leaf.scope.link === link ? leaf.text : ''))
    .join('')
    .trim();

/**
 * Tells which blocks stand in notes that the story refers to by number: they are part of it, however much they look like the end of a page.
 *
 * @param judgements of the story and what is around it
 */
export function createNoteFinder(
  { dom, url }: Pick<Page, 'dom' | 'url'>,
  judgements: readonly Judgement[],
  story: Story,
): (block: Block) => boolean {
  const notes = new Set<Element>();
  for (const { block } of judgements) {
    if (block.id < story.first || block.id > story.last) continue;
    for (const link of block.links) {
      const name = link.href.includes('#') ? fragmentOf(link.href, url) : null;
      if (name === null || !noteMark.test(textOf(block, link))) continue;
      const target = targetOf(dom, name);
      if (target !== null) notes.add(target);
    }
  }
  if (notes.size === 0) return () => false;
  return ({ scope }) => {
    for (
      let at: Scope | null = scope;
      at && at.words <= NOTE_WORDS_MAX && at !== story.container && holds(story.container, at);
      at = at.parent
    )
      if (notes.has(at.element)) return true;
    return false;
  };
}
