import { hasHint } from '../facts/name-hints';
import type { Block } from '../walk/block';
import type { Scope } from '../walk/scope';

/** An element that holds more of a page's words than this is the page, whatever it is called. */
const MAX_PAGE_SHARE = 0.85;

/** Tells the blocks that stand under an element named for comments: they read like a story, and are none. */
export function createCommentFinder(root: Scope): (block: Block) => boolean {
  const known = new Map<Scope, boolean>();
  const isComments = (scope: Scope): boolean => {
    const path: Scope[] = [];
    let answer: boolean | undefined;
    for (let at: Scope | null = scope; at && answer === undefined; at = at.parent) {
      answer = known.get(at);
      if (answer !== undefined) break;
      path.push(at);
      if (at.words > root.words * MAX_PAGE_SHARE) answer = false;
      else if (hasHint(at.hints, 'comment')) answer = true;
    }
    // Elements around a single block are not asked again.
    for (const at of path) if (at.lastBlock > at.firstBlock) known.set(at, answer ?? false);
    return answer ?? false;
  };
  return ({ scope }) => isComments(scope);
}
