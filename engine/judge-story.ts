import { decideFates, dropLooseEnds, wordsShown, type Fate } from './article/assemble';
import { beginAtHeadline } from './article/begin-at-headline';
import { whyNoArticle } from './article/classify-page';
import { createCommentFinder } from './article/comments';
import { dropRepeats } from './article/repeats';
import type { Story } from './article/find-story';
import { findExtent, type Extent } from './article/peel';
import { refineStory } from './article/refine-story';
import { tellStory, type StoryOdds } from './article/tell-story';
import type { StoryModel } from './article/story-model';
import { findUnseen } from './article/visibility';
import type { PromoKind } from '../model/promo-kind';
import type { NoArticleReason } from '../model/read-result';
import type { TaughtRule } from '../model/taught-rule';
import type { Budget } from './budget';
import { isDigest } from './mail/digest';
import { mailWeights } from './mail/mail-weights';
import { trimEnds } from './mail/trim-ends';
import type { Page } from './page';
import { inSlices } from './slices';
import { applyTaught } from './taught/apply-taught';
import { guardStory } from './verdicts/guard';
import { createJudge, judgedUnit, unjudged, type Judgement } from './verdicts/judge-blocks';
import { followButtons } from './verdicts/button-calls';
import { followEndings } from './verdicts/mail-tail';
import { measureUnit, type MeasuredUnit } from './verdicts/measure-unit';
import { emptyHeadings, shareEvidence } from './verdicts/neighbours';
import { settleVerdicts } from './verdicts/settle';
import { followSponsors } from './verdicts/sponsor-runs';
import { measureSurroundings, type Surroundings } from './verdicts/surroundings';

/** How a text was chosen. */
export interface Choice {
  /** In a text file all is the story or promotion in it; what a person selected is shown as it is. */
  readonly scope: 'page' | 'text' | 'selection';
  /** Tells the story from the rest, where it is not the whole. */
  readonly model: StoryModel;
  /** Kinds of promotion that stay. */
  readonly keep: ReadonlySet<PromoKind>;
  /** Text of the story's column is shown also where it was taken for no part of the story. */
  readonly isWholeColumn: boolean;
  /** What the person has taught for this page's site and for all. */
  readonly taught: readonly TaughtRule[];
}

/** One judged block, for explaining: what was seen, what was thought, what became of it. */
export interface TraceEntry {
  readonly judgement: Judgement;
  readonly fate: Fate;
  /** Worth as prose, in words. */
  readonly prose: number;
  readonly place: 'before' | 'inside' | 'after';
  /** Log-odds of being story; null where the whole text is. */
  readonly odds: number | null;
  /** The facts that its verdict is from, measured anew. */
  readonly measure: () => MeasuredUnit;
}

/** Blocks that the model alone takes for no story, below a heading that goes with them: of one the heading may be the sentence. */
const LEFT_BY_MODEL = 2;

export type Trace = (entry: TraceEntry) => void;

/** Every block in and around the story with what was thought of it, and what becomes of it. */
export interface JudgedStory {
  readonly story: Story;
  readonly extent: Extent;
  readonly around: Surroundings;
  /** By which weights it was judged. */
  readonly form: 'page' | 'mail' | 'lines';
  readonly judgements: readonly Judgement[];
  /** By the index of the judgement. */
  readonly fates: readonly Fate[];
  /** Words of what is shown. */
  readonly words: number;
  /** Pieces that would have gone, and stay because too much of the story would. */
  readonly keptPieces: number;
  /** Null where the page is an article. */
  readonly why: NoArticleReason | null;
}

/** Where the story begins and ends by what the model says of its blocks. */
async function tellExtent(
  { mail, walk, metadata }: Page,
  found: Story,
  odds: StoryOdds,
  budget: Budget,
): Promise<Story> {
  const { blocks, root } = walk;
  if (mail) return { ...found, ...trimEnds(mail, blocks, odds) };
  const refined = await inSlices(refineStory(blocks, found, odds, createCommentFinder(root)), budget);
  return inSlices(beginAtHeadline(blocks, refined, metadata.title), budget);
}

/** From the story's run of blocks to a fate for each block in and around it. */
export async function judgeStory(
  read: Page,
  found: Story,
  { scope, model, keep, taught }: Choice,
  budget: Budget,
  trace?: Trace,
): Promise<JudgedStory> {
  const { mail } = read;
  const { blocks } = read.walk;
  const isWhole = scope !== 'page';
  const everything = { first: 0, last: blocks.length - 1 };
  const odds = isWhole ? null : await inSlices(tellStory(read, found, model), budget);
  const told: Story = odds ? await tellExtent(read, found, odds, budget) : { ...found, ...everything };
  // Nothing that reads like a story: the best attempt is all there is.
  const story: Story = told.last < told.first ? { ...told, ...everything } : told;
  await budget.rest();
  const isOfItems = mail !== null || (scope === 'page' && (await inSlices(isDigest(read, story), budget)));
  const page = isOfItems && !mail ? { ...read, weights: mailWeights(read.weights) } : read;
  const reach: Extent = isWhole ? { ...everything, headline: -1 } : findExtent(page, story);
  const extent: Extent = mail ? { ...reach, ...everything } : reach;
  const around = await inSlices(measureSurroundings(page, story, extent.headline), budget);
  const judge = await inSlices(createJudge(around), budget);
  const judgements: Judgement[] = [];
  for (const block of blocks.slice(extent.first, extent.last + 1)) {
    if (budget.isSpent()) await budget.pause();
    judgements.push(scope === 'selection' ? unjudged(block) : judge(block));
  }
  await budget.rest();
  if (scope !== 'selection') await inSlices(followSponsors(judgements, around), budget);
  await inSlices(shareEvidence(judgements, around), budget);
  if (odds) {
    await inSlices(settleVerdicts(judgements, story, odds, isOfItems), budget);
    await inSlices(emptyHeadings(judgements, around, LEFT_BY_MODEL), budget);
  }
  if (mail && scope !== 'selection') {
    followButtons(judgements, around);
    followEndings(judgements, story);
  }
  await budget.rest();
  const inside = judgements.filter(({ block }) => block.id >= story.first && block.id <= story.last);
  const { pieces: keptPieces } = await inSlices(guardStory(inside, mail !== null), budget);
  // Chosen to be seen: only what stands in the story, for around it there is no end of it.
  for (const judgement of inside)
    if (judgement.verdict.promo !== null && keep.has(judgement.verdict.promo))
      judgement.verdict = { ...judgement.verdict, promo: null };

  const unseen = isWhole ? new Set<number>() : await inSlices(findUnseen(page.dom, judgements), budget);
  await budget.rest();
  const fates: Fate[] = odds
    ? await inSlices(decideFates(judgements, page, story, extent, odds), budget)
    : judgements.map(({ block, verdict }) =>
        verdict.promo !== null ? 'removed' : block.kind === 'control' ? 'furniture' : 'shown',
      );
  judgements.forEach(({ block }, index) => {
    if (unseen.has(block.id)) fates[index] = 'furniture';
  });
  await budget.rest();
  if (!isWhole) {
    await inSlices(dropRepeats(fates, judgements), budget);
    dropLooseEnds(fates, judgements, story);
  }
  // A person's own word comes last: nothing that follows can undo it.
  if (scope !== 'selection') await inSlices(applyTaught({ judgements, fates }, taught, around), budget);

  if (trace)
    judgements.forEach((judgement, index) => {
      const { id } = judgement.block;
      trace({
        judgement,
        fate: fates[index] ?? 'furniture',
        prose: story.prose[id] ?? 0,
        odds: odds ? odds.of(id) : null,
        measure: () => measureUnit(judgedUnit(judgement, blocks), around),
        place: id < story.first ? 'before' : id > story.last ? 'after' : 'inside',
      });
    });

  const words = await inSlices(wordsShown(judgements, fates), budget);
  const why = isWhole
    ? null
    : await inSlices(whyNoArticle(page, story, words, extent.headline !== -1), budget);
  const form = isOfItems ? 'mail' : read.walk.hasMarkup ? 'page' : 'lines';
  return { story, extent, around, form, judgements, fates, words, keptPieces, why };
}
