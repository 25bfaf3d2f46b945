import { essence } from '../metadata/title';
import type { Page } from '../page';
import type { Judgement } from '../verdicts/judge-blocks';
import { unlikeStory } from '../verdicts/unlike-story';
import { notPromo } from '../verdicts/weigh';
import type { Verdict } from '../../model/verdict';
import { linkDensity, type Block, type BlockKind } from '../walk/block';
import { inZone } from '../walk/scope';
import type { Story } from './find-story';
import { isLead, isStamp, isTail, type Extent } from './peel';
import type { StoryOdds } from './tell-story';

/** Where a judged block ends up. */
export type Fate = 'shown' | 'removed' | 'furniture';

/** Lines of names and dates stand within this many blocks from the beginning of the story. */
const STAMP_REACH = 4;

/** A standfirst is short and stands apart: it needs less of the model's trust, in log-odds (guess, to be measured). */
const LEAD_ODDS = -2.5;

/** Lists, tables and their headings go on behind the last paragraph: they need less of it too. */
const TAIL_ODDS = -2.5;
const tailForms: ReadonlySet<BlockKind> = new Set(['list-item', 'cell', 'heading', 'code', 'caption']);

/** Rules whose evidence is weaker than this yield to a model that is surer of the story, in log-odds. */
const FIRM_RULES = 1;
const SURE_STORY = 3;

/** Forms of text that are short and unlike prose by nature: the model must be surer, and must not be alone. */
const shortForms: ReadonlySet<BlockKind> = new Set([
  'list-item',
  'cell',
  'caption',
  'code',
  'heading',
  'math',
]);

/**
 * Log-odds below which the model's word against a block inside the story counts (hand-set, so that no sentence goes without a second
 * sign).
 */
const trust = {
  withSign: 0,
  alone: -2,
  shortFormWithSign: -1,
  shortFormAlone: Number.NEGATIVE_INFINITY,
} as const;

/** Above this share of linked words a block leads elsewhere: a second sign. */
const LEADS_AWAY = 0.4;

function trustOf(block: Block, { evidence }: Verdict): number {
  const hasSign = evidence.length > 0 || linkDensity(block) > LEADS_AWAY;
  if (shortForms.has(block.kind)) return hasSign ? trust.shortFormWithSign : trust.shortFormAlone;
  return hasSign ? trust.withSign : trust.alone;
}

/**
 * Settles rules and model on every block: what the rules know firmly stands, what the model does not take for story inside the
 * story gets a verdict of its own, so that nothing of it goes silently.
 */
export function settleVerdicts(judgements: readonly Judgement[], story: Story, odds: StoryOdds): void {
  for (const judgement of judgements) {
    const { block, verdict } = judgement;
    const told = odds.of(block.id);
    const isInside = block.id >= story.first && block.id <= story.last;
    if (verdict.promo !== null) {
      if (isInside && verdict.logOdds < FIRM_RULES && told > SURE_STORY)
        judgement.verdict = { ...verdict, promo: notPromo.promo };
    } else if (
      isInside &&
      told < trustOf(block, verdict) &&
      block.stats.words > 0 &&
      block.kind !== 'control'
    )
      judgement.verdict = unlikeStory(block, verdict, told);
  }
}

/**
 * Decides block by block what is shown, what was promotion, and what is furniture of the page (the headline again, byline and date,
 * buttons), which goes to the metadata or nowhere.
 */
export function decideFates(
  judgements: readonly Judgement[],
  page: Page,
  story: Story,
  extent: Extent,
  odds: StoryOdds,
): readonly Fate[] {
  const title = essence(page.metadata.title ?? '');
  return judgements.map(({ block, verdict }): Fate => {
    const isAtHead = block.id < story.first + STAMP_REACH;
    if (block.id === extent.headline || isHeadlineAgain(block, title, story)) return 'furniture';
    if (isAtHead && isStamp(block, page)) return 'furniture';
    if (verdict.promo !== null) return 'removed';
    if (block.kind === 'control' || inZone(block.scope, 'nav') || inZone(block.scope, 'dialog'))
      return 'furniture';
    const told = odds.of(block.id);
    if (block.id < story.first)
      return isLead(block, page, story) && (block.stats.words === 0 || told > LEAD_ODDS)
        ? 'shown'
        : 'furniture';
    if (block.id > story.last)
      return isTail(block, page, story) &&
        block.stats.words > 0 &&
        told > (tailForms.has(block.kind) ? TAIL_ODDS : 0)
        ? 'shown'
        : 'furniture';
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
