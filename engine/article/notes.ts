import type { Page } from '../page';
import type { Steps } from '../slices';
import { fragmentOf, targetOf } from '../tree/anchors';
import type { Judgement } from '../verdicts/judge-blocks';
import type { Block, Leaf } from '../walk/block';
import type { Scope } from '../walk/scope';
import { holds, type Story } from './find-story';

/** What refers to a note: a number, one letter or a sign, perhaps in brackets. */
const noteMark = /^[[(]?(?:\p{N}{1,4}|\p{L}|[^\p{L}\p{N}\s]{1,3})[\])]?$/u;
/** Longest note, in words; what is longer is a part of the page that a link jumps to (guess). */
const NOTE_WORDS_MAX = 300;

/** Leaves between two pauses. */
const LEAVES_A_STEP = 256;

/** What each link of a block says; gone through once, however many links there are. */
function* textsOf({ leaves }: Block): Steps<ReadonlyMap<Scope, string>> {
  const texts = new Map<Scope, string>();
  for (let index = 0; index < leaves.length; index++) {
    if (index % LEAVES_A_STEP === LEAVES_A_STEP - 1) yield;
    const leaf = leaves[index] as Leaf;
    const { link } = leaf.scope;
    if (link && leaf.kind === 'text') texts.set(link, (texts.get(link) ?? '') + leaf.text);
  }
  return texts;
}

/**
 * Tells which blocks stand in notes that the story refers to by number: they are part of it, however much they look like the end of a page.
 *
 * @param judgements of the story and what is around it
 */
export function* createNoteFinder(
  { dom, url }: Pick<Page, 'dom' | 'url'>,
  judgements: readonly Judgement[],
  story: Story,
): Steps<(block: Block) => boolean> {
  const notes = new Set<Element>();
  for (const { block } of judgements) {
    yield;
    if (block.id < story.first || block.id > story.last) continue;
    let texts: ReadonlyMap<Scope, string> | null = null;
    for (const link of block.links) {
      const name = link.href.includes('#') ? fragmentOf(link.href, url) : null;
      if (name === null) continue;
      texts ??= yield* textsOf(block);
      yield;
      if (!noteMark.test(texts.get(link)?.trim() ?? '')) continue;
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
