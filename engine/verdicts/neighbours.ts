import type { PromoKind } from '../../model/promo-kind';
import type { ReasonCode } from '../../model/reason';
import { CARD_WORDS_MAX, TEASER_WORDS_MAX } from '../rules/limits';
import { says } from '../rules/words/match';
import { endsLikeSentence } from '../facts/text-stats';
import type { Steps } from '../slices';
import { linkDensity, type Block } from '../walk/block';
import { upwards } from '../walk/scope';
import type { Judgement } from './judge-blocks';
import { measureUnit } from './measure-unit';
import { headRank } from './section-head';
import type { Surroundings } from './surroundings';
import { weigh } from './weigh';

/** Kinds that come as a call with a tagline, a field and a consent sentence. */
const calls: ReadonlySet<PromoKind> = new Set([
  'newsletter',
  'subscribe',
  'app',
  'donate',
  'event',
  'referral',
  'audio-player',
  'poll',
]);

/** Blocks behind a call that may still belong to it. */
const CALL_REACH = 4;
/** Blocks behind a label of teasers that may still belong to it. */
const LABEL_REACH = 24;
/** Longest tagline, in words. */
const TAGLINE_WORDS_MAX = 24;
/** Longest tagline that is a sentence in text without mark-up, in words. */
const SHORT_TAGLINE_WORDS = 14;

/** What belonging adds, in log-odds (hand-set, to be fitted). */
const weight = {
  tagline: 4.4,
  taglineSentence: 2.6,
  consent: 3.2,
  control: 6,
  teaser: 3.2,
  summary: 5.5,
  heading: 4,
} as const;

/**
 * Neighbours share evidence: the tagline without a keyword goes with the call above it, teasers go with their label, a heading goes
 * with what it stands over when nothing of that is left.
 */
export function* shareEvidence(judgements: readonly Judgement[], around: Surroundings): Steps<void> {
  for (const [index, judgement] of judgements.entries()) {
    yield;
    const kind = judgement.verdict.promo;
    if (kind === null || judgement.leader !== judgement.block.id) continue;
    const behind = endOfGroup(judgements, index);
    if (calls.has(kind)) followCall(judgements, behind, judgement, kind, around);
    else if (kind === 'recommended' && isLabel(judgement, around))
      followLabel(judgements, behind, judgement, around);
    else if (kind === 'recommended') followTeaser(judgements, behind, judgement, around);
  }
  yield* emptyHeadings(judgements, around);
}

function endOfGroup(judgements: readonly Judgement[], index: number): number {
  const leader = judgements[index]?.leader;
  let end = index + 1;
  while (judgements[end]?.leader === leader) end++;
  return end;
}

function followCall(
  judgements: readonly Judgement[],
  from: number,
  call: Judgement,
  kind: PromoKind,
  around: Surroundings,
): void {
  for (const judgement of judgements.slice(from, from + CALL_REACH)) {
    const { block, verdict } = judgement;
    if (verdict.promo !== null) {
      if (judgement.leader === block.id && verdict.promo === kind) judgement.leader = call.leader;
      continue;
    }
    const added = taglineEvidence(block, call.block, around);
    if (added === 0) return;
    // In a mail a call that has a box of its own ends with it; a farewell stands behind it.
    if (around.page.mail && call.box !== null && added < weight.control && endsLikeSentence(block.text))
      return;
    if (!join(judgement, call, added, kind, 'belongs-to-the-call-above', around)) return;
  }
}

/** How much a block behind a call looks like part of it. */
function taglineEvidence(block: Block, call: Block, around: Surroundings): number {
  if (block.kind === 'control') return weight.control;
  const { words } = block.stats;
  if (words === 0 || block.kind === 'caption' || words > TAGLINE_WORDS_MAX * 2) return 0;
  if (says(around.page.matchesOf(block), 'consent')) return weight.consent;
  if (words > TAGLINE_WORDS_MAX) return 0;
  // A heading behind a line of text opens the next part of the story; behind a heading it is the second line of the call.
  if (block.kind === 'heading' && (call.kind !== 'heading' || block.headingLevel < call.headingLevel))
    return 0;
  if (!endsLikeSentence(block.text)) return weight.tagline;
  // In text without mark-up every line stands like a tagline: a longer sentence may well be the story's first.
  return around.page.walk.hasMarkup || words <= SHORT_TAGLINE_WORDS ? weight.taglineSentence : 0;
}

const isLabel = ({ block }: Judgement, around: Surroundings): boolean =>
  says(around.page.matchesOf(block), 'read-also', 'start') && linkDensity(block) < 0.5;

function followLabel(
  judgements: readonly Judgement[],
  from: number,
  label: Judgement,
  around: Surroundings,
): void {
  /** The last picture that leads elsewhere: the words of its teaser need no link of their own. */
  let picture: Block | null = null;
  for (const judgement of judgements.slice(from, from + LABEL_REACH)) {
    const { block, verdict } = judgement;
    const isPicture = block.stats.words === 0 && block.links.length > 0;
    if (isPicture) picture = block;
    if (verdict.promo !== null) {
      if (judgement.leader === block.id) judgement.leader = label.leader;
      continue;
    }
    const isOfPicture = picture !== null && block.kind !== 'caption' && shareCard(picture, block);
    if (!isPicture && !isOfPicture && linkDensity(block) < 0.5) return;
    if (block.stats.words > TEASER_WORDS_MAX) return;
    if (!join(judgement, label, weight.teaser, 'recommended', 'belongs-to-the-label-above', around)) return;
  }
}

/** Blocks behind a teaser's headline that may be its author, its date and its summary. */
const SUMMARY_REACH = 4;
/** An author's name that leads to the author's page, in words. */
const NAME_WORDS_MAX = 6;

/** A teaser's headline is a link; its summary and its date stand in the same small box and are none, its author may be one. */
function followTeaser(
  judgements: readonly Judgement[],
  from: number,
  teaser: Judgement,
  around: Surroundings,
): void {
  const { block: headline } = teaser;
  if (headline.kind === 'list-item' || headline.kind === 'cell' || linkDensity(headline) < 1) return;
  for (const judgement of judgements.slice(from, from + SUMMARY_REACH)) {
    const { block, verdict } = judgement;
    if (verdict.promo !== null || block.kind === 'heading' || block.kind === 'caption') return;
    if (!shareCard(headline, block)) return;
    if (block.linkedWords > 0 && block.stats.words > NAME_WORDS_MAX) return;
    if (!join(judgement, teaser, weight.summary, 'recommended', 'teaser-links', around)) return;
  }
}

/** Whether two blocks stand in one box of a teaser's size. */
function shareCard(headline: Block, block: Block): boolean {
  for (const scope of upwards(headline.scope)) {
    if (scope.words > CARD_WORDS_MAX) return false;
    if (block.id <= scope.lastBlock) return true;
  }
  return false;
}

/** Adds the evidence of belonging, and says whether it was enough. */
function join(
  judgement: Judgement,
  leader: Judgement,
  added: number,
  kind: PromoKind,
  reason: ReasonCode,
  around: Surroundings,
): boolean {
  const { block } = judgement;
  const evidence = { rule: `neighbours/${reason}`, kind, reason, weight: added };
  const verdict = weigh(
    measureUnit({ blocks: [block], scope: block.scope, isBox: false }, around),
    around.page,
    [evidence],
  );
  if (verdict.promo === null) return false;
  judgement.verdict = verdict;
  judgement.leader = leader.leader;
  return true;
}

/**
 * A heading over nothing but promotion goes with it.
 *
 * @param least blocks of promotion below the heading
 */
export function* emptyHeadings(
  judgements: readonly Judgement[],
  around: Surroundings,
  least = 1,
): Steps<void> {
  for (const [index, judgement] of judgements.entries()) {
    yield;
    const { block, verdict } = judgement;
    const rank = around.page.mail ? headRank(block) : block.headingLevel;
    if (rank === 0 || verdict.promo !== null || block.stats.words > TAGLINE_WORDS_MAX) continue;
    const first = promotionBelow(judgements, index, rank, least, around);
    if (!first) continue;
    const kind = first.verdict.promo ?? 'other';
    if (
      join(
        judgement,
        { ...first, leader: block.id },
        weight.heading,
        kind,
        'belongs-to-the-block-below',
        around,
      )
    )
      first.leader = block.id;
  }
}

/** The first words under a heading, where all of them are promotion, and there are enough of them. */
function promotionBelow(
  judgements: readonly Judgement[],
  heading: number,
  level: number,
  least: number,
  { page }: Surroundings,
): Judgement | null {
  let first: Judgement | null = null;
  let count = 0;
  for (let index = heading + 1; index < judgements.length; index++) {
    const below = judgements[index];
    const rank = below ? (page.mail ? headRank(below.block) : below.block.headingLevel) : 0;
    if (!below || (rank > 0 && rank <= level)) break;
    if (below.block.stats.words === 0) continue;
    if (below.verdict.promo === null) return null;
    first ??= below;
    count++;
  }
  return count >= least ? first : null;
}
