import { isCreditLine } from '../facts/credit-line';
import { hasHint } from '../facts/name-hints';
import { lettersOf } from '../rules/words/match';
import type { Steps } from '../slices';
import { linkDensity, type Block, type BlockKind } from './block';
import type { Dom } from './dom';
import { inZone, type Scope } from './scope';

/** Longer texts tell a story of their own, in words. */
const CAPTION_WORDS_MAX = 100;
/** An element around picture and caption holds no more words than this: the caption, its credit, and the same again for small screens. */
const CAPTIONED_WORDS_MAX = 2 * CAPTION_WORDS_MAX;
/** Levels above a text on which its name is looked for, and those on which its picture is. */
const NAME_REACH = 3;
const BOX_REACH = 5;
/** A picture's own words are compared from so many letters on. */
const ALT_LETTERS_MIN = 20;
/** Share of a text that its picture's words must be where it goes on behind them: with a credit, not with a story. */
const ALT_SHARE_MIN = 0.6;
/** The longest description of a picture that is compared, in UTF-16 code units. */
const ALT_LENGTH_MAX = 1_000;
/** Blocks between two pauses. */
const BLOCKS_A_STEP = 32;

const plainKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item']);

/**
 * Most pages have captions without `<figcaption>`. A short text is one where it stands in a `<figure>`, is called so and has a picture in
 * its box, or stands directly behind a picture and is what that is described with, or ends in a photographer's mark.
 */
export function* nameCaptions(dom: Dom, blocks: readonly Block[]): Steps<readonly Block[]> {
  const named = blocks.slice();
  for (let id = 0; id < blocks.length; id++) {
    if (id % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
    const block = blocks[id] as Block;
    if (mayBeCaption(block) && isCaption(dom, block, blocks[id - 1]))
      named[id] = { ...block, kind: 'caption' };
  }
  return named;
}

const mayBeCaption = (block: Block): boolean =>
  block.stats.words > 0 &&
  block.stats.words <= CAPTION_WORDS_MAX &&
  plainKinds.has(block.kind) &&
  !inZone(block.scope, 'quote') &&
  !inZone(block.scope, 'table') &&
  !inZone(block.scope, 'footer') &&
  linkDensity(block) < 0.5;

const isCaption = (dom: Dom, block: Block, before: Block | undefined): boolean =>
  isInFigure(block.scope) ||
  (isNamed(block.scope) && hasPictureInBox(block.scope)) ||
  (before?.kind === 'image' &&
    (isCreditLine(block.text) || before.leaves.some((leaf) => isDescription(dom, leaf, block.text))));

function isInFigure(scope: Scope): boolean {
  if (!inZone(scope, 'figure')) return false;
  let at: Scope | null = scope;
  while (at && at.tag !== 'figure') at = at.parent;
  return at !== null && at.images > 0 && at.words <= CAPTIONED_WORDS_MAX;
}

function isNamed(scope: Scope): boolean {
  let reach = 0;
  for (let at: Scope | null = scope; at && reach < NAME_REACH; at = at.parent, reach++) {
    if (at.words > CAPTION_WORDS_MAX) return false;
    if (hasHint(at.hints, 'caption')) return true;
  }
  return false;
}

function hasPictureInBox(scope: Scope): boolean {
  let reach = 0;
  for (let at: Scope | null = scope; at && reach < BOX_REACH; at = at.parent, reach++) {
    if (at.words > CAPTIONED_WORDS_MAX) return false;
    if (at.images > 0) return true;
  }
  return false;
}

/** Whether a text says what a picture before it is described with, or the beginning of it. */
function isDescription(dom: Dom, leaf: Block['leaves'][number], text: string): boolean {
  if (leaf.kind !== 'image') return false;
  const written = dom.attribute(leaf.element, 'alt');
  if (written === null || written.length < ALT_LETTERS_MIN) return false;
  const alt = lettersOf(written, ALT_LENGTH_MAX);
  const said = lettersOf(text, ALT_LENGTH_MAX);
  if (Math.min(said.length, alt.length) < ALT_LETTERS_MIN) return false;
  return alt.startsWith(said) || (said.startsWith(alt) && alt.length >= said.length * ALT_SHARE_MIN);
}
