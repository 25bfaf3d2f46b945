import type { ReasonCode } from '../../model/reason';
import type { PromoKind } from '../../model/promo-kind';
import { endsLikeSentence } from '../facts/text-stats';
import type { Steps } from '../slices';
import { linkDensity, type Block } from '../walk/block';
import { upwards, type Scope } from '../walk/scope';
import type { Judgement } from './judge-blocks';
import { headRank, styleOf } from './section-head';
import { readSponsorLabel, thanksSponsor, type SponsorLabel } from './sponsor-label';
import { starredItems } from './starred-items';
import type { Surroundings } from './surroundings';

/** What the evidence of such a run is called. */
export const SPONSOR_RUN = 'neighbours/sponsor-run';

/** Longest advertisement of a sponsor, in words: of 19 labelled ones none is longer (guess, to be measured). */
const RUN_WORDS_MAX = 260;
/** Share of the page's words that one sponsor may have; above it the label belongs to the page, not to a piece of it. */
const RUN_SHARE_MAX = { mail: 0.4, page: 0.25 } as const;
/** Blocks with words of one advertisement where nothing else shows its end. */
const RUN_BLOCKS_MAX = 14;
/** Words that a box at the head of a mail may have besides its label where it does not name the sponsor: a logo's line. */
const HEAD_BOX_WORDS_MAX = 25;
/** A block of this many words before a label is text of the issue. */
const TEXT_WORDS = 12;
/** Lines like "name sponsor" stand below items; so many lines of that shape make a list. */
const BYLINES_MIN = 3;
const BYLINE_WORDS_MAX = 8;

/** What a run says for itself, in log-odds: sure enough that no sentence in it outweighs the label (hand-set). */
const RUN_ODDS = 4;

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
    const label = readSponsorLabel(judgement.block, match);
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

/** What stands from an index on, without a copy of it. */
function* from(judgements: readonly Judgement[], first: number): Generator<readonly [number, Judgement]> {
  for (let at = first; at < judgements.length; at++) yield [at, judgements[at] as Judgement];
}

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
  const reason: ReasonCode = 'worded-as-sponsor-label';
  for (const judgement of run) {
    const evidence = {
      rule: SPONSOR_RUN,
      kind: 'sponsor' as const,
      reason: judgement === label ? reason : ('belongs-to-the-label-above' as const),
      weight: RUN_ODDS,
    };
    judgement.verdict = { promo: 'sponsor', logOdds: RUN_ODDS, evidence: [evidence] };
    judgement.leader = label.block.id;
  }
}

/** Index of the last block that belongs to a label; its own where nothing shows how far the advertisement goes. */
function endOfRun(
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
  for (const [at, { block, verdict }] of from(judgements, index + 1)) {
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
    const isCall = linkDensity(block) > CALL_DENSITY && rank === 0 && texts > 1;
    if (isCall && callEnd === -1) callEnd = at;
    if (isCall && !box && !hasTitle && isMail) return at;
  }
  if (box) return withCall(judgements, boxEnd);
  return isMail ? Math.max(index, callEnd, named) : index;
}

/** Above this share of linked words a short block is the button that ends an advertisement. */
const CALL_DENSITY = 0.8;

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
    linkDensity(call) > CALL_DENSITY &&
    last.links.length === 0;
  return isCall ? next : boxEnd;
}

/** Longest words of a button. */
const CALL_WORDS_MAX = 6;

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
  for (const [at, { block }] of from(judgements, index + 1)) {
    if (block.stats.words === 0) continue;
    if (!mentions(block, name)) break;
    end = at;
  }
  return end;
}

const mentions = ({ text }: Block, name: string): boolean => text.toLowerCase().includes(name.toLowerCase());

/** Index of the last block of an item whose headline carries the label: as far as the next headline. */
function endOfItem(judgements: readonly Judgement[], index: number, limit: number): number {
  let end = index;
  let words = 0;
  for (const [at, { block }] of from(judgements, index + 1)) {
    if (block.stats.words === 0 && block.kind !== 'image') break;
    words += block.stats.words;
    if (
      at > index + ITEM_BLOCKS_MAX ||
      words > limit ||
      headRank(block) > 0 ||
      (linkDensity(block) > CALL_DENSITY && !endsLikeSentence(block.text))
    )
      break;
    end = at;
  }
  return end;
}

/** Paragraphs of one item below its headline. */
const ITEM_BLOCKS_MAX = 3;

/** Index of the first block of the item that a label "name sponsor" stands under; the label's own where it is no such line. */
function startOfItem(
  judgements: readonly Judgement[],
  index: number,
  isByline: (block: Block) => boolean,
): number {
  const label = judgements[index]?.block;
  const above = judgements[index - 1]?.block;
  if (!label || !above || label.headingLevel > 0 || label.links.length > 0 || !isByline(label)) return index;
  if (above.stats.words === 0 || signatureOf(above) === signatureOf(label) || above.links.length === 0)
    return index;
  return index - 1;
}

/** Tells whether short lines of a block's shape make a list; the page is gone through once, for the first that is asked of. */
function createBylineFinder(blocks: readonly Block[]): (block: Block) => boolean {
  let counts: Map<string, number> | null = null;
  return (block) => {
    if (counts === null) {
      counts = new Map();
      for (const each of blocks) {
        if (each.stats.words > BYLINE_WORDS_MAX) continue;
        const signature = signatureOf(each);
        counts.set(signature, (counts.get(signature) ?? 0) + 1);
      }
    }
    return (counts.get(signatureOf(block)) ?? 0) >= BYLINES_MIN;
  };
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
  if (!thanksSponsor(block, page.matchesOfText)) return none;
  let words = 0;
  for (const [at, { block: next }] of from(judgements, index - 1)) {
    const isEnd =
      next.kind === 'rule' || (next.headingLevel > 0 && next.headingLevel <= heading.headingLevel);
    if (isEnd && at >= index) return [index - 1, at - 1];
    words += next.stats.words;
    if (words > limit) break;
  }
  return none;
}

const signatureOf = ({ scope: { tag, names, parent } }: Block): string =>
  `${tag}.${names}<${parent?.tag ?? ''}.${parent?.names ?? ''}`;
