import type { PromoKind } from '../../model/promo-kind';
import type { Block } from '../walk/block';
import { upwards, type Scope } from '../walk/scope';
import type { Judgement } from './judge-blocks';
import { onwardFrom } from './onward';
import { headRank, styleOf } from './section-head';
import { isLinked, mentions } from './sponsor-signs';
import type { SponsorLabel } from './sponsor-label';
import type { Surroundings } from './surroundings';

/** Blocks with words of one advertisement where nothing else shows its end. */
const RUN_BLOCKS_MAX = 14;
/** Words that a box at the head of a mail may have besides its label where it does not name the sponsor: a logo's line. */
const HEAD_BOX_WORDS_MAX = 25;
/** Words of a button, at most. */
const CALL_WORDS_MAX = 6;

/** Kinds that are no part of a sponsor's text: they end it. */
const ends: ReadonlySet<PromoKind> = new Set([
  'social',
  'email-chrome',
  'poll',
  'referral',
  'comments-prompt',
  'copyright',
]);

/** Kinds that stand below the text only. */
const isAtTail: ReadonlySet<PromoKind> = new Set(['email-chrome', 'copyright']);

/** Index of the last block that belongs to a label; its own where nothing shows how far the advertisement goes. */
export function endOfRun(
  judgements: readonly Judgement[],
  index: number,
  { name }: SponsorLabel,
  limit: number,
  around: Surroundings,
  isAtHead: boolean,
): number {
  const label = judgements[index]?.block;
  if (!label) return index;
  const isMail = around.page.mail !== null;
  const box = ownBox(label, limit, around);
  const boxEnd = box ? lastIn(judgements, index, box) : index;
  if (isAtHead)
    return box && isSponsorsOwn(judgements.slice(index, boxEnd + 1), label, name)
      ? boxEnd
      : lastNaming(judgements, index, name);
  const labelRank = headRank(label);
  const labelStyle = styleOf(label, around.page.dom);
  let runRank = labelRank;
  let words = 0;
  let texts = 0;
  let end = index;
  let callEnd = -1;
  let hasTitle = false;
  let named = -1;
  for (const [at, { block, verdict }] of onwardFrom(judgements, index + 1)) {
    if (box && at > boxEnd) return withCall(judgements, boxEnd);
    if (block.kind === 'rule') {
      if (texts > 0 && !box) return end;
      continue;
    }
    if (block.stats.words === 0) {
      if (box || texts === 0) end = at;
      continue;
    }
    const rank = headRank(block);
    if (texts > 0) {
      if (!box && styleOf(block, around.page.dom) === labelStyle && labelStyle !== '' && rank > 0) return end;
      if (rank > 0 && runRank > 0 && rank <= runRank && (!box || block.headingLevel > 0)) return end;
    } else if (rank > 0) {
      hasTitle = true;
      runRank = labelRank > 0 && label.headingLevel > 0 ? Math.max(labelRank, rank) : rank;
    }
    // What stands in the label's own box is the sponsor's, whatever it asks for.
    if (verdict.promo !== null && ends.has(verdict.promo) && (!box || isAtTail.has(verdict.promo)))
      return texts > 0 ? end : index;
    words += block.stats.words;
    if (words > limit || ++texts > RUN_BLOCKS_MAX) break;
    end = at;
    if (name !== null && mentions(block, name)) named = at;
    const isCall = isLinked(block) && rank === 0 && texts > 1;
    if (isCall && callEnd === -1) callEnd = at;
    if (isCall && !box && !hasTitle && isMail) return at;
  }
  if (box) return withCall(judgements, boxEnd);
  return isMail ? Math.max(index, callEnd, named) : index;
}

/** The largest element that begins with the label, and holds more than it and not too much. */
function ownBox(label: Block, limit: number, { page }: Surroundings): Scope | null {
  const { blocks } = page.walk;
  let box: Scope | null = null;
  for (const at of upwards(label.scope)) {
    if (!at.parent || at.words > limit) break;
    const first = blocks.slice(at.firstBlock, label.id + 1).find(({ stats }) => stats.words > 0);
    if (first !== label) break;
    if (at.words > label.stats.words) box = at;
  }
  return box;
}

function lastIn(judgements: readonly Judgement[], index: number, box: Scope): number {
  let at = index;
  while (at + 1 < judgements.length && (judgements[at + 1]?.block.id ?? 0) <= box.lastBlock) at++;
  return at;
}

/** The button of an advertisement may stand in a row of its own below its box. */
function withCall(judgements: readonly Judgement[], boxEnd: number): number {
  let next = boxEnd + 1;
  while (judgements[next]?.block.stats.words === 0) next++;
  const call = judgements[next]?.block;
  const last = judgements[boxEnd]?.block;
  const isCall =
    call !== undefined &&
    last !== undefined &&
    call.headingLevel === 0 &&
    call.stats.words <= CALL_WORDS_MAX &&
    isLinked(call) &&
    last.links.length === 0;
  return isCall ? next : boxEnd;
}

/** At the head of a mail the label often stands in one box with the greeting: only what names the sponsor is the sponsor's. */
function isSponsorsOwn(run: readonly Judgement[], label: Block, name: string | null): boolean {
  const rest = run.filter(({ block }) => block !== label && block.stats.words > 0);
  const words = rest.reduce((sum, { block }) => sum + block.stats.words, 0);
  return words <= HEAD_BOX_WORDS_MAX || (name !== null && rest.some(({ block }) => mentions(block, name)));
}

/** At the head of a mail without a box: as far as one block after the other names the sponsor. */
function lastNaming(judgements: readonly Judgement[], index: number, name: string | null): number {
  let end = index;
  if (name === null) return end;
  for (const [at, { block }] of onwardFrom(judgements, index + 1)) {
    if (block.stats.words === 0) continue;
    if (!mentions(block, name)) break;
    end = at;
  }
  return end;
}
