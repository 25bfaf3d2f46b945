import { endsLikeSentence } from '../facts/text-stats';
import type { Block } from '../walk/block';
import { linkDensity } from '../walk/block';
import type { Walk } from '../walk/walk-page';
import { inZone, type Scope } from '../walk/scope';
import type { Steps } from '../slices';
import { proseWords } from './prose';

/** The run of blocks that is the story, before anything in it is judged. */
export interface Story {
  /** Ids of the first and the last block; last < first where nothing was found. */
  readonly first: number;
  readonly last: number;
  /** Innermost element that holds most of the story's prose. */
  readonly container: Scope;
  /** Worth of each block as prose, by id. */
  readonly prose: Float64Array;
  /** 1 for blocks that hold a sentence and end like one, by id. */
  readonly isSentence: Uint8Array;
}

/** Share of the prose above it that a child must hold for the story to be inside that child alone. */
const HOLDS_THE_STORY = 0.62;

/** What ends a run of text, in words of prose that outweigh it (guesses, to be fitted). */
const cost = {
  linkedLine: 9,
  plainLine: 1.5,
  /** Items, cells and code are short by nature. */
  shortForm: 0.4,
  heading: 1,
  control: 6,
  picture: 0.5,
  rule: 1,
  foreignLine: 14,
} as const;

/** Prose outside the story's container counts a fraction: a lead may stand before it, comments stand behind it. */
const OUTSIDE_WORTH = 0.3;

/** Finds the run of blocks with the greatest sum of prose minus what stands between, within the container of most prose. */
export function* findStory({ blocks, root }: Walk): Steps<Story> {
  const prose = new Float64Array(blocks.length);
  const isSentence = new Uint8Array(blocks.length);
  const children = new Map<Scope, Scope[]>();
  for (const block of blocks) {
    yield;
    const isWhole = block.stats.sentences > 0 && endsLikeSentence(block.text);
    if (isWhole) isSentence[block.id] = 1;
    const worth = proseWords(block, isWhole);
    prose[block.id] = worth;
    if (worth === 0) continue;
    for (let at: Scope | null = block.scope; at; at = at.parent) {
      if (at.prose === 0 && at.parent) {
        const siblings = children.get(at.parent);
        if (siblings) siblings.push(at);
        else children.set(at.parent, [at]);
      }
      at.prose += worth;
    }
  }
  const container = findContainer(root, children);
  let best = { first: 0, last: -1, sum: 0 };
  let run = { first: 0, sum: 0 };
  for (const block of blocks) {
    yield;
    const isInside =
      block.id >= container.firstBlock && block.id <= container.lastBlock && holds(container, block.scope);
    const worth = prose[block.id] ?? 0;
    const gain = worth > 0 ? worth * (isInside ? 1 : OUTSIDE_WORTH) : -costOf(block) * (isInside ? 1 : 2);
    if (run.sum <= 0) run = { first: block.id, sum: 0 };
    run.sum += gain;
    if (run.sum > best.sum) best = { first: run.first, last: block.id, sum: run.sum };
  }
  return { first: best.first, last: best.last, container, prose, isSentence };
}

/** From the root downwards as long as one child holds most of the prose. */
function findContainer(root: Scope, children: ReadonlyMap<Scope, readonly Scope[]>): Scope {
  let at = root;
  for (;;) {
    const below = children.get(at);
    if (!below) return at;
    const richest = below.reduce((best, scope) => (scope.prose > best.prose ? scope : best));
    if (richest.prose < at.prose * HOLDS_THE_STORY || richest.firstBlock === richest.lastBlock) return at;
    at = richest;
  }
}

export function holds(container: Scope, scope: Scope): boolean {
  let at: Scope | null = scope;
  while (at && at.depth > container.depth) at = at.parent;
  return at === container;
}

function costOf(block: Block): number {
  if (block.kind === 'image' || block.kind === 'embed' || block.kind === 'math') return cost.picture;
  if (block.kind === 'rule') return cost.rule;
  if (block.kind === 'control') return cost.control;
  if (inZone(block.scope, 'nav') || inZone(block.scope, 'footer')) return cost.foreignLine;
  if (linkDensity(block) > 0.5) return cost.linkedLine;
  if (block.kind === 'list-item' || block.kind === 'cell' || block.kind === 'code') return cost.shortForm;
  return block.kind === 'heading' || block.kind === 'caption' ? cost.heading : cost.plainLine;
}
