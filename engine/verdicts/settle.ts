import type { PromoKind } from '../../model/promo-kind';
import type { Verdict } from '../../model/verdict';
import type { Story } from '../article/find-story';
import type { StoryOdds } from '../article/tell-story';
import type { Steps } from '../slices';
import { TEASER_WORDS_MAX } from '../rules/limits';
import { linkDensity, type Block, type BlockKind } from '../walk/block';
import type { Judgement } from './judge-blocks';
import { unlikeStory } from './unlike-story';
import { notPromo } from './weigh';

/**
 * A model that is surer of the story than the rules are of promotion, by so many log-odds, is believed. What asks something of the
 * reader in so many words reads like a story, so there it must be surer; what only stands behind such a call is asked as strictly as
 * the call where it is as short as a tagline. Of 0, 0.6, 1, 1.5 and 2, cross-validated on labelled pages.
 */
const SURER = { call: 2, else: 0.6 } as const;
const callKinds: ReadonlySet<PromoKind> = new Set(['newsletter', 'subscribe', 'app', 'donate']);
/** Words of a tagline; a line of the story behind a call is longer in the median (guess, to be measured). */
const TAGLINE_WORDS = 12;

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
/** Evidence of rules that is a second sign, in log-odds: more than a name or a repetition, which captions and credits have as well. */
const SIGN = 1.5;

/** In a mail or a digest, where every second item is unlike any story, the model is only heard where a rule has seen so much too. */
const SIGN_IN_ITEMS = 0.8;

function trustOf(block: Block, { evidence }: Verdict, isOfItems: boolean): number {
  if (isOfItems)
    return evidence.some(({ weight }) => weight >= SIGN_IN_ITEMS)
      ? trust.shortFormWithSign
      : trust.shortFormAlone;
  const hasSign =
    evidence.reduce((sum, { weight }) => sum + weight, 0) >= SIGN ||
    (linkDensity(block) > LEADS_AWAY && block.stats.words <= TEASER_WORDS_MAX);
  if (shortForms.has(block.kind)) return hasSign ? trust.shortFormWithSign : trust.shortFormAlone;
  return hasSign ? trust.withSign : trust.alone;
}

/** How sure the model is that what was judged together is story: a box as a whole, by the mean of its blocks with words. */
function toldOf(judgements: readonly Judgement[], { of }: StoryOdds): (judgement: Judgement) => number {
  const boxes = Map.groupBy(
    judgements.filter(({ box, block }) => box !== null && block.stats.words > 0),
    ({ box }) => box,
  );
  return ({ box, block }) => {
    const members = box === null ? [] : (boxes.get(box) ?? []);
    if (members.length === 0) return of(block.id);
    return members.reduce((sum, member) => sum + of(member.block.id), 0) / members.length;
  };
}

/**
 * Settles rules and model on every block: what the rules know firmly stands, what the model does not take for story inside the
 * story gets a verdict of its own, so that nothing of it goes silently.
 */
export function* settleVerdicts(
  judgements: readonly Judgement[],
  story: Story,
  odds: StoryOdds,
  isOfItems: boolean,
): Steps<void> {
  const told = toldOf(judgements, odds);
  for (const judgement of judgements) {
    yield;
    const { block, verdict } = judgement;
    if (block.id < story.first || block.id > story.last) continue;
    const alone = odds.of(block.id);
    if (verdict.promo !== null) {
      if (told(judgement) > verdict.logOdds + marginOf(judgement, verdict.promo))
        judgement.verdict = { ...verdict, promo: notPromo.promo };
    } else if (
      alone < trustOf(block, verdict, isOfItems) &&
      block.stats.words > 0 &&
      block.kind !== 'control'
    )
      judgement.verdict = unlikeStory(block, verdict, alone);
  }
}

function marginOf({ block, verdict }: Judgement, kind: PromoKind): number {
  if (!callKinds.has(kind)) return SURER.else;
  const isHanded = verdict.evidence.every(({ rule }) => rule.startsWith('neighbours/'));
  return isHanded && block.stats.words > TAGLINE_WORDS ? SURER.else : SURER.call;
}
