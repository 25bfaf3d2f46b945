import type { Page } from '../page';
import { fragmentOf } from '../tree/anchors';
import type { Judgement } from '../verdicts/judge-blocks';
import type { Block } from '../walk/block';
import type { Scope } from '../walk/scope';
import { holds, type Story } from './find-story';

/** Words of a link that refers to a note: its number or its sign. */
const MARK_WORDS_MAX = 1;
/** Longest note, in words; what is longer is a part of the page that a link jumps to (guess). */
const NOTE_WORDS_MAX = 300;

const isNoteMark = ({ words, href }: Scope): boolean => words <= MARK_WORDS_MAX && href.includes('#');

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
  const names = new Set<string>();
  for (const { block } of judgements) {
    if (block.id < story.first || block.id > story.last) continue;
    for (const link of block.links) {
      const name = isNoteMark(link) ? fragmentOf(link.href, url) : null;
      if (name !== null) names.add(name);
    }
  }
  if (names.size === 0) return () => false;
  return ({ scope }) => {
    for (
      let at: Scope | null = scope;
      at && at.words <= NOTE_WORDS_MAX && at !== story.container && holds(story.container, at);
      at = at.parent
    ) {
      const id = dom.attribute(at.element, 'id');
      if (id !== null && names.has(id)) return true;
    }
    return false;
  };
}
