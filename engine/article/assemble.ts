import type { Judgement } from '../verdicts/judge-blocks';
import type { Page } from '../page';
import { essence } from '../metadata/title';
import { inZone } from '../walk/scope';
import type { Block } from '../walk/block';
import type { Story } from './find-story';
import { isLead, isStamp, isTail, type Extent } from './peel';

/** Where a judged block ends up. */
export type Fate = 'shown' | 'removed' | 'furniture';

/** Lines of names and dates stand within this many blocks from the beginning of the story. */
const STAMP_REACH = 4;

/**
 * Decides block by block what is shown, what was promotion, and what is furniture of the page (the headline again, byline and date,
 * buttons), which goes to the metadata or nowhere.
 */
export function decideFates(
  judgements: readonly Judgement[],
  page: Page,
  story: Story,
  extent: Extent,
): readonly Fate[] {
  const title = essence(page.metadata.title ?? '');
  let tailIsOpen = true;
  return judgements.map(({ block, verdict }): Fate => {
    if (verdict.promo !== null) return 'removed';
    if (block.id === extent.headline || isHeadlineAgain(block, title, story)) return 'furniture';
    if (block.id < story.first) return isLead(block, page, story) ? 'shown' : 'furniture';
    if (block.id > story.last) {
      if (!tailIsOpen) return 'furniture';
      if (isTail(block, page, story)) return 'shown';
      if (block.stats.words > 0 && block.kind !== 'control') tailIsOpen = false;
      return 'furniture';
    }
    if (block.kind === 'control' || inZone(block.scope, 'nav') || inZone(block.scope, 'dialog'))
      return 'furniture';
    if (block.id < story.first + STAMP_REACH && isStamp(block, page)) return 'furniture';
    return 'shown';
  });
}

const isHeadlineAgain = (block: Block, title: string, story: Story): boolean =>
  title !== '' &&
  block.id <= story.first + 1 &&
  (block.headingLevel > 0 || block.id < story.first) &&
  essence(block.text) === title;

/** Headings, pictures and rules at the end of what is shown, with nothing behind them, are not shown. */
export function dropLooseEnds(fates: Fate[], judgements: readonly Judgement[], story: Story): void {
  for (let index = judgements.length - 1; index >= 0; index--) {
    if (fates[index] !== 'shown') continue;
    const block = judgements[index]?.block;
    if (!block || block.id <= story.last) return;
    if (block.kind !== 'heading' && block.kind !== 'rule') return;
    fates[index] = 'furniture';
  }
}
