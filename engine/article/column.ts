import { unjudged, type Judgement } from '../verdicts/judge-blocks';
import type { Page } from '../page';
import type { Steps } from '../slices';
import type { Block } from '../walk/block';
import { inZone, signatureOf } from '../walk/scope';
import type { Fate } from './assemble';
import { createCommentFinder } from './comments';
import type { Story } from './find-story';
import { isStamp, type Extent } from './peel';
import { isSeen } from './visibility';

/** What is known when the fate of every block in and around the story is settled. */
export interface Settled {
  readonly story: Story;
  readonly extent: Extent;
  readonly judgements: readonly Judgement[];
  /** By the index of the judgement. */
  readonly fates: readonly Fate[];
}

const NO_TEXT = ['nav', 'dialog'] as const;

/**
 * Visible text of the story's column that is neither shown nor listed as left out, in the order of the page: sentences between the story's
 * first block and its last, and around it those that stand in its container in elements called like those of its paragraphs.
 * Navigation, dialogs, comments, controls, headline, lines of names and dates, and what is shown already are no such text.
 */
export function* missingFromColumn(
  page: Page,
  { story, extent, judgements, fates }: Settled,
): Steps<readonly Block[]> {
  /** Shown or left out. */
  const settled = new Set<number>();
  const texts = new Set<string>();
  const signatures = new Set<string>();
  for (let index = 0; index < judgements.length; index++) {
    yield;
    const fate = fates[index];
    if (fate === undefined || fate === 'furniture') continue;
    const { id, text, scope } = (judgements[index] as Judgement).block;
    settled.add(id);
    if (fate !== 'shown') continue;
    texts.add(text);
    if ((story.prose[id] ?? 0) > 0) signatures.add(signatureOf(scope));
  }
  const isComment = createCommentFinder(page.walk.root);
  const isInColumn = (block: Block): boolean =>
    story.isSentence[block.id] === 1 &&
    ((block.id >= story.first && block.id <= story.last) || signatures.has(signatureOf(block.scope)));
  const from = Math.min(story.first, story.container.firstBlock);
  const to = Math.max(story.last, story.container.lastBlock);
  const missing: Block[] = [];
  for (const block of page.walk.blocks.slice(from, to + 1)) {
    yield;
    const { id, kind, scope, text } = block;
    if (
      !settled.has(id) &&
      id !== extent.headline &&
      kind !== 'control' &&
      isInColumn(block) &&
      !texts.has(text) &&
      !NO_TEXT.some((zone) => inZone(scope, zone)) &&
      !isComment(block) &&
      !isStamp(block, page) &&
      isSeen(page.dom, block)
    )
      missing.push(block);
  }
  return missing;
}

/** The same story with more blocks of its column shown. */
export function withColumn<Judged extends Settled>(judged: Judged, more: readonly Block[]): Judged {
  const added = new Set(more.map(({ id }) => id));
  const known = new Set(judged.judgements.map(({ block }) => block.id));
  const all = [
    ...judged.judgements.map((judgement, index) => ({
      judgement,
      fate: added.has(judgement.block.id) ? 'shown' : (judged.fates[index] ?? 'furniture'),
    })),
    ...more
      .filter(({ id }) => !known.has(id))
      .map((block) => ({ judgement: unjudged(block), fate: 'shown' as const })),
  ].sort((one, other) => one.judgement.block.id - other.judgement.block.id);
  return {
    ...judged,
    judgements: all.map(({ judgement }) => judgement),
    fates: all.map(({ fate }) => fate),
  };
}

export const wordsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { stats }) => sum + stats.words, 0);
