import type { Steps } from '../slices';
import { mayMention } from '../rules/words/match';
import type { Block } from '../walk/block';
import { belong } from './belong';
import type { Judgement } from './judge-blocks';
import { onwardFrom } from './onward';
import { mentions } from './sponsor-signs';
import { endOfRun } from './sponsor-end';
import { createBylineFinder, endOfItem, startOfItem } from './sponsor-items';
import { readSponsorLabel, thanksSponsor, type SponsorLabel } from './sponsor-label';
import { starredItems } from './starred-items';
import type { Surroundings } from './surroundings';

/** What the evidence of such a run is called. */
export const SPONSOR_RUN = 'neighbours/sponsor-run';

/** Longest advertisement of a sponsor, in words: of 19 labelled ones none is longer (guess, to be measured). */
const RUN_WORDS_MAX = 260;
/** Share of the page's words that one sponsor may have; above it the label belongs to the page, not to a piece of it. */
const RUN_SHARE_MAX = { mail: 0.4, page: 0.25 } as const;
/** A block of this many words before a label is text of the issue. */
const TEXT_WORDS = 12;
/** What a run says for itself, in log-odds: sure enough that no sentence in it outweighs the label (hand-set). */
const RUN_ODDS = 4;

/**
 * What a sponsor has paid for goes with its label: forward to the end of the label's own box, to the next heading of the level, to a
 * rule, or backward to the item that the label stands under.
 */
export function* followSponsors(judgements: readonly Judgement[], around: Surroundings): Steps<void> {
  const words = judgements.reduce((sum, { block }) => sum + block.stats.words, 0);
  const limit = Math.min(RUN_WORDS_MAX, words * RUN_SHARE_MAX[around.page.mail ? 'mail' : 'page']);
  const match = around.page.matchesOfText;
  const firstText = judgements.findIndex(({ block }) => block.stats.words >= TEXT_WORDS);
  const isByline = createBylineFinder(around.page.walk.blocks);
  for (let index = 0; index < judgements.length; index++) {
    yield;
    const judgement = judgements[index];
    if (!judgement || judgement.block.kind === 'control') continue;
    const starred = starredItems(judgements, index, match);
    if (starred.length > 0) claim([...starred, judgement], judgement);
    if (starred.length > 0) continue;
    const label = mayPay(judgement.block, around) ? readSponsorLabel(judgement.block, match) : null;
    if (!label) {
      const [from, to] = headedSection(judgements, index, limit, around);
      if (from < to) claim(judgements.slice(from, to + 1), judgement);
      continue;
    }
    if (label.isAdLabel && !around.page.mail) continue;
    const [from, to] = stretchOf(
      judgements,
      index,
      label,
      limit,
      around,
      isByline,
      firstText === -1 || index <= firstText,
    );
    if (from === to && label.stands !== 'on' && label.stands !== 'within') continue;
    claim(judgements.slice(from, to + 1), judgement);
    if (label.name !== null) judgement.sponsor = label.name;
    index = to;
  }
}

/** Whether any words of a block may say who pays: of most blocks none do, and no part of them is looked at. */
function mayPay(block: Block, { page }: Surroundings): boolean {
  const said = page.matchesOf(block);
  return paying.some((category) => mayMention(said, category));
}

const paying = ['sponsor', 'ad-label', 'paid-section'] as const;

/** Indexes of the first and the last block of what a label stands over, under or in. */
function stretchOf(
  judgements: readonly Judgement[],
  index: number,
  label: SponsorLabel,
  limit: number,
  around: Surroundings,
  isByline: (block: Block) => boolean,
  isAtHead: boolean,
): readonly [number, number] {
  switch (label.stands) {
    case 'before':
      return [index, endOfRun(judgements, index, label, limit, around, isAtHead)];
    case 'behind': {
      const above = judgements[index - 1]?.block;
      // Without mark-up the item above is known by the name in it.
      const isNamed =
        !around.page.walk.hasMarkup && label.name !== null && above && mentions(above, label.name);
      return [isNamed ? index - 1 : startOfItem(judgements, index, isByline), index];
    }
    case 'on': {
      // "Harbour Ropes (Sponsor)" is a headline, or the line below an item that says whose it is.
      const from = startOfItem(judgements, index, isByline);
      return from < index ? [from, index] : [index, endOfItem(judgements, index, limit)];
    }
    case 'within':
      return [index, index];
  }
}

function claim(run: readonly Judgement[], label: Judgement): void {
  for (const judgement of run)
    belong(judgement, label.block.id, {
      rule: SPONSOR_RUN,
      kind: 'sponsor',
      reason: judgement === label ? 'worded-as-sponsor-label' : 'belongs-to-the-label-above',
      weight: RUN_ODDS,
    });
}

/** A section whose first sentence thanks its sponsor: from its heading to the next of the level. */
function headedSection(
  judgements: readonly Judgement[],
  index: number,
  limit: number,
  { page }: Surroundings,
): readonly [number, number] {
  const none = [index, index] as const;
  const block = judgements[index]?.block;
  const heading = judgements[index - 1]?.block;
  if (!block || !heading || heading.headingLevel === 0 || block.headingLevel > 0) return none;
  if (!mayMention(page.matchesOf(block), 'sponsor') || !thanksSponsor(block, page.matchesOfText)) return none;
  let words = 0;
  for (const [at, { block: next }] of onwardFrom(judgements, index - 1)) {
    const isEnd =
      next.kind === 'rule' || (next.headingLevel > 0 && next.headingLevel <= heading.headingLevel);
    if (isEnd && at >= index) return [index - 1, at - 1];
    words += next.stats.words;
    if (words > limit) break;
  }
  return none;
}
