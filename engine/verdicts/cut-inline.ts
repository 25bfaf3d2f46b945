import type { Verdict } from '../../model/verdict';
import type { Fate } from '../article/assemble';
import { textStats } from '../facts/text-stats';
import type { Page } from '../page';
import type { Steps } from '../slices';
import { LABEL_WORDS_MAX, TEASER_WORDS_MAX } from '../rules/limits';
import { says } from '../rules/words/match';
import type { Block, Leaf } from '../walk/block';
import type { Judgement } from './judge-blocks';

/** What is left of a paragraph must still be one, in words. */
const REST_WORDS_MIN = 8;

/** A text with more links is a list of them, however it is written (guess, to be measured). */
const LINKS_MAX = 40;
/** Longest paragraph that is looked through, in UTF-16 code units: some pages of a book (guess, to be measured). */
const LENGTH_MAX = 20_000;

/** What a sentence ends with, and what may stand behind that. */
const sentenceEnd = /[.!?…:;。！？؟۔।][\s"'”“’‘»«)\]」』）*]*$/u;
const closing = /^[\s.!?…。)\]）»”"]*/u;
const opening = /[\s([（–—-]/u;

/** Where the signs begin that open what follows a text; from its end, because a pattern would begin anew at every space. */
function openingOf(text: string): number {
  let at = text.length;
  while (at > 0 && opening.test(text[at - 1] ?? '')) at--;
  return at;
}

/** Sure of itself: the words, the link and the place in the paragraph all say the same. */
const readAlso: Verdict = {
  promo: 'recommended',
  logOdds: 5,
  evidence: [{ rule: 'inline/read-also', kind: 'recommended', reason: 'worded-as-read-also', weight: 5 }],
};

/** A stretch of a paragraph's text, as indexes of its leaves' joined text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Cuts "Read also: …" out of paragraphs that stay: the link with its label, as a removal of its own that can be put back. Only where a
 * sentence ends before it and nothing but the link follows the label; anything else is left to the reader.
 *
 * @param isKept whether the person wants to see such a piece
 */
export function* cutInline(
  judgements: readonly Judgement[],
  fates: readonly Fate[],
  page: Page,
  isKept: (piece: Block) => boolean,
): Steps<{ readonly judgements: readonly Judgement[]; readonly fates: readonly Fate[] }> {
  const cutJudgements: Judgement[] = [];
  const cutFates: Fate[] = [];
  for (const [index, judgement] of judgements.entries()) {
    yield;
    const fate = fates[index] ?? 'furniture';
    const found = fate === 'shown' ? piecesOf(judgement.block, page) : [];
    const pieces = found.some(({ block, isCut }) => isCut && isKept(block)) ? [] : found;
    if (pieces.length === 0) {
      cutJudgements.push(judgement);
      cutFates.push(fate);
    }
    for (const { block, isCut } of pieces) {
      cutJudgements.push(isCut ? { ...judgement, block, verdict: readAlso } : { ...judgement, block });
      cutFates.push(isCut ? 'removed' : fate);
    }
  }
  return { judgements: cutJudgements, fates: cutFates };
}

/** The paragraph in pieces; none where nothing is cut. */
function piecesOf(block: Block, page: Page): readonly { readonly block: Block; readonly isCut: boolean }[] {
  if (block.kind !== 'paragraph' || block.links.length === 0 || block.linkedWords >= block.stats.words)
    return [];
  // Every link is looked for among all pieces of the text: beyond these bounds that would take for ever.
  if (block.links.length > LINKS_MAX || block.text.length > LENGTH_MAX) return [];
  const text = block.leaves.map(textOf).join('');
  const cut = findCut(block, text, page);
  if (!cut || textStats(text.slice(0, cut.from) + text.slice(cut.to)).words < REST_WORDS_MIN) return [];
  return [
    { stretch: { from: 0, to: cut.from }, isCut: false },
    { stretch: cut, isCut: true },
    { stretch: { from: cut.to, to: text.length }, isCut: false },
  ].flatMap(({ stretch, isCut }) => {
    const piece = pieceOf(block, stretch);
    return piece.text === '' ? [] : [{ block: piece, isCut }];
  });
}

function findCut(block: Block, text: string, page: Page): Stretch | null {
  let at = 0;
  const leaves = block.leaves.map((leaf) => {
    const from = at;
    at += textOf(leaf).length;
    return { leaf, from, to: at };
  });
  for (const link of block.links) {
    if (link.href === '') continue;
    const inside = leaves.filter(({ leaf }) => leaf.scope.link === link);
    const [first] = inside;
    const last = inside.at(-1);
    if (!first || !last) continue;
    const end = last.to + (closing.exec(text.slice(last.to))?.[0].length ?? 0);
    const from = startOf(text, first.from, end, page);
    if (from === null) continue;
    const before = text.slice(0, from);
    if (before.trim() !== '' && !sentenceEnd.test(before.slice(0, openingOf(before)))) continue;
    const rest = text.slice(end);
    if (rest.trim() !== '' && !/^\p{Lu}|^\P{L}|^\p{Lo}/u.test(rest.trim())) continue;
    return { from: from - before.slice(openingOf(before)).trimStart().length, to: end };
  }
  return null;
}

/** Where the label before a link begins, or in the link itself; null where there is none. */
function startOf(text: string, linkFrom: number, end: number, page: Page): number | null {
  const isLabel = (from: number, to: number): boolean =>
    says(page.matchesOfText(text.slice(from, to)), 'read-also', 'start');
  if (textStats(text.slice(linkFrom, end)).words > TEASER_WORDS_MAX) return null;
  if (isLabel(linkFrom, end)) return linkFrom;
  const before = text.slice(0, linkFrom);
  const ends = [...before.matchAll(/[.!?…。！？؟۔।][\s"'”“’»)\]」』）]*|^|[([（]|\n/gu)];
  for (const { index, 0: sign } of ends.toReversed()) {
    const from = index + sign.length;
    const label = before.slice(from);
    if (textStats(label).words > LABEL_WORDS_MAX) return null;
    if (label.trim() !== '' && isLabel(from, end)) return from;
  }
  return null;
}

/** Words of a leaf as they count for stretches; a break is the end of a line. */
const textOf = (leaf: Leaf): string => (leaf.kind === 'text' ? leaf.text : leaf.kind === 'break' ? '\n' : '');

function pieceOf(block: Block, { from, to }: Stretch): Block {
  const leaves: Leaf[] = [];
  let at = 0;
  for (const leaf of block.leaves) {
    const text = textOf(leaf);
    const [start, end] = [Math.max(from, at), Math.min(to, at + text.length)];
    if (text === '' ? at >= from && at < to : start < end)
      leaves.push(leaf.kind === 'text' ? { ...leaf, text: text.slice(start - at, end - at) } : leaf);
    at += text.length;
  }
  const trimmed = leaves.filter(
    ({ kind }, index) => kind !== 'break' || (index > 0 && index < leaves.length - 1),
  );
  const text = trimmed.map(textOf).join('').replace(/\s+/g, ' ').trim();
  const links = block.links.filter((link) => trimmed.some(({ scope }) => scope.link === link));
  const linked = trimmed.flatMap((leaf) => (leaf.scope.link?.href ? [textOf(leaf)] : [])).join(' ');
  return {
    ...block,
    leaves: trimmed,
    text,
    stats: textStats(text),
    links,
    linkedWords: textStats(linked).words,
  };
}
