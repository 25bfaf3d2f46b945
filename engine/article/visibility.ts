import { HIDDEN_MARK } from '../../model/hidden-mark';
import type { Steps } from '../slices';
import type { Judgement } from '../verdicts/judge-blocks';
import type { Block } from '../walk/block';
import type { Dom } from '../walk/dom';
import { inZone, upwards } from '../walk/scope';

/** Above this share of hidden words the page hides itself until a script has run, and nothing is left out for it. */
const MAX_HIDDEN_SHARE = 0.5;

/**
 * Whether a person can see it. What stands in closed details is no secret: a person opens them. What is hidden by us is read as if it
 * stood there: reading again must come to the same.
 */
export const isSeen = (dom: Dom, { scope }: Block): boolean =>
  inZone(scope, 'details') ||
  scope.element.checkVisibility({ visibilityProperty: true }) ||
  upwards(scope).some(({ element }) => dom.attribute(element, HIDDEN_MARK) !== null);

/** Blocks of the story that style sheets hide: asked of the browser for these only. */
export function* findUnseen(dom: Dom, judgements: readonly Judgement[]): Steps<ReadonlySet<number>> {
  const unseen = new Set<number>();
  let words = 0;
  let hidden = 0;
  for (const { block } of judgements) {
    yield;
    words += block.stats.words;
    if (isSeen(dom, block)) continue;
    unseen.add(block.id);
    hidden += block.stats.words;
  }
  return hidden > words * MAX_HIDDEN_SHARE ? new Set() : unseen;
}
