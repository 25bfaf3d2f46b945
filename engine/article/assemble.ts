import { essence } from '../metadata/title';
import type { Page } from '../page';
import type { Steps } from '../slices';
import type { Judgement } from '../verdicts/judge-blocks';
import type { Block, BlockKind } from '../walk/block';
import { inZone } from '../walk/scope';
import type { Story } from './find-story';
import { createNoteFinder } from './notes';
import { isLead, isStamp, isTail, type Extent } from './peel';
import type { StoryOdds } from './tell-story';

/** Where a judged block ends up. */
export type Fate = 'shown' | 'removed' | 'furniture';

/** Lines of names and dates stand within this many blocks from the beginning of the story. */
const STAMP_REACH = 4;

/** A standfirst is short and stands apart: it needs less of the model's trust, in log-odds (guess, to be measured). */
const LEAD_ODDS = -2.5;

/** What stands directly behind the headline is its standfirst nearly always: it needs least (guess, to be measured). */
const STANDFIRST_ODDS = -4;
const STANDFIRST_REACH = 2;

/** Lists, tables and their headings go on behind the last paragraph: they need less of it too. */
const TAIL_ODDS = -2.5;
const tailForms: ReadonlySet<BlockKind> = new Set(['list-item', 'cell', 'heading', 'code', 'caption']);

/**
 * Decides block by block what is shown, what was promotion, and what is furniture of the page (the headline again, byline and date,
 * buttons), which goes to the metadata or nowhere.
 */
export function* decideFates(
  judgements: readonly Judgement[],
  page: Page,
  story: Story,
  extent: Extent,
  odds: StoryOdds,
): Steps<Fate[]> {
  const title = essence(page.metadata.title ?? '');
  const isNote = yield* createNoteFinder(page, judgements, story);
  const fateOf = ({ block, verdict, box }: Judgement): Fate => {
    const isAtHead = block.id < story.first + STAMP_REACH;
    if (block.id === extent.headline || isHeadlineAgain(block, title, story)) return 'furniture';
    // The date in a box of promotion is the event's, not the article's.
    const isOfBox = box !== null && verdict.promo === 'event';
    if (isAtHead && !isOfBox && isStamp(block, page)) return 'furniture';
    if (verdict.promo !== null) return 'removed';
    if (block.kind === 'control' || inZone(block.scope, 'nav') || inZone(block.scope, 'dialog'))
      return 'furniture';
    if (block.id > story.last && isNote(block)) return 'shown';
    const told = odds.of(block.id);
    // A mail puts buttons between the headline and the text; the second line of the headline stands above them.
    if (page.mail && block.headingLevel > 0 && told > 0 && isBelowHeadline(block, extent)) return 'shown';
    if (page.mail && (isScrap(block) || block.id < story.first || block.id > story.last)) return 'furniture';
    if (block.id < story.first)
      return isLead(block, page, story) && (block.stats.words === 0 || told > leadOddsOf(block, extent))
        ? 'shown'
        : 'furniture';
    if (block.id > story.last)
      return isTail(block, page, story) &&
        block.stats.words > 0 &&
        told > (tailForms.has(block.kind) ? TAIL_ODDS : 0)
        ? 'shown'
        : 'furniture';
    return 'shown';
  };
  const fates: Fate[] = [];
  for (const judgement of judgements) {
    yield;
    fates.push(fateOf(judgement));
  }
  return fates;
}

const isBelowHeadline = ({ id }: Block, { headline }: Extent): boolean =>
  headline !== -1 && id > headline && id <= headline + STANDFIRST_REACH;

const leadOddsOf = ({ id }: Block, { headline }: Extent): number =>
  headline !== -1 && id <= headline + STANDFIRST_REACH ? STANDFIRST_ODDS : LEAD_ODDS;

/** What is left of a conditional comment that was cut badly, or a cell that holds a dot: signs without a word. */
const isScrap = ({ text }: Block): boolean =>
  text !== '' && !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text.replace(/\[?endif\]?/i, ''));

const isHeadlineAgain = (block: Block, title: string, story: Story): boolean =>
  title !== '' &&
  block.id <= story.first + 1 &&
  (block.headingLevel > 0 || block.id < story.first) &&
  essence(block.text) === title;

/** Words of all blocks that are shown. */
export function* wordsShown(judgements: readonly Judgement[], fates: readonly Fate[]): Steps<number> {
  let words = 0;
  for (let index = 0; index < judgements.length; index++) {
    yield;
    if (fates[index] === 'shown') words += (judgements[index] as Judgement).block.stats.words;
  }
  return words;
}

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
