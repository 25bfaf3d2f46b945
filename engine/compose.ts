import type { Article } from '../model/article';
import type { ReadResult } from '../model/read-result';
import type { BlockId } from '../model/safe-node';
import { decideFates, dropLooseEnds, type Fate } from './article/assemble';
import { whyNoArticle } from './article/classify-page';
import { isTeaser } from './article/delivery';
import type { Story } from './article/find-story';
import { findLeadImage } from './article/lead-image';
import { findExtent, type Extent } from './article/peel';
import { refineStory } from './article/refine-story';
import { tellStory } from './article/tell-story';
import type { TreeModel } from './article/tree-model';
import { seenByline } from './article/seen-byline';
import { findUnseen } from './article/visibility';
import type { Budget } from './budget';
import type { Page } from './page';
import { inSlices } from './slices';
import { findAnchors } from './tree/anchors';
import { buildTree, type Placed } from './tree/build-tree';
import type { TreeContext } from './tree/context';
import { createTableJudge } from './tree/data-table';
import { guardStory } from './verdicts/guard';
import { createJudge, unjudged, type Judgement } from './verdicts/judge-blocks';
import { emptyHeadings, shareEvidence } from './verdicts/neighbours';
import { listRemovals } from './verdicts/removals';
import { settleVerdicts } from './verdicts/settle';
import { measureSurroundings } from './verdicts/surroundings';
import { inZone, type Scope } from './walk/scope';
import { blockTags, structureTags } from './walk/element-roles';

/** How a text was chosen. */
export interface Choice {
  /** In a text file all is the story or promotion in it; what a person selected is shown as it is. */
  readonly scope: 'page' | 'text' | 'selection';
  /** Tells the story from the rest, where it is not the whole. */
  readonly model: TreeModel;
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
}

/** Blocks that the model alone takes for no story, below a heading that goes with them: of one the heading may be the sentence. */
const LEFT_BY_MODEL = 2;

export type Trace = (entry: TraceEntry) => void;

/** From the story's run of blocks to the article: extent, verdicts, what is shown, the tree. */
export async function composeArticle(
  page: Page,
  found: Story,
  { scope, model }: Choice,
  budget: Budget,
  trace?: Trace,
): Promise<ReadResult> {
  const { blocks } = page.walk;
  const isWhole = scope !== 'page';
  const everything = { first: 0, last: blocks.length - 1 };
  const odds = isWhole ? null : await inSlices(tellStory(page, found, model), budget);
  const told: Story = odds ? refineStory(blocks, found, odds) : { ...found, ...everything };
  // Nothing that reads like a story: the best attempt is all there is.
  const story: Story = told.last < told.first ? { ...told, ...everything } : told;
  const extent: Extent = isWhole ? { ...everything, headline: -1 } : findExtent(page, story);
  const around = await inSlices(measureSurroundings(page, story, extent.headline), budget);
  const judge = createJudge(around);
  const judgements: Judgement[] = [];
  for (const block of blocks.slice(extent.first, extent.last + 1)) {
    if (budget.isSpent()) await budget.pause();
    judgements.push(scope === 'selection' ? unjudged(block) : judge(block));
  }
  shareEvidence(judgements, around);
  if (odds) {
    settleVerdicts(judgements, story, odds);
    emptyHeadings(judgements, around, LEFT_BY_MODEL);
  }
  const inside = judgements.filter(({ block }) => block.id >= story.first && block.id <= story.last);
  const { pieces: keptPieces } = guardStory(inside);

  const unseen = isWhole ? new Set<number>() : findUnseen(judgements);
  const fates: Fate[] = odds
    ? [...decideFates(judgements, page, story, extent, odds)]
    : judgements.map(({ block, verdict }) =>
        verdict.promo !== null ? 'removed' : block.kind === 'control' ? 'furniture' : 'shown',
      );
  judgements.forEach(({ block }, index) => {
    if (unseen.has(block.id)) fates[index] = 'furniture';
  });
  if (!isWhole) dropLooseEnds(fates, judgements, story);

  if (trace)
    judgements.forEach((judgement, index) => {
      const { id } = judgement.block;
      trace({
        judgement,
        fate: fates[index] ?? 'furniture',
        prose: story.prose[id] ?? 0,
        odds: odds ? odds.of(id) : null,
        place: id < story.first ? 'before' : id > story.last ? 'after' : 'inside',
      });
    });

  const base = page.dom.base;
  const { removals, byBlock } = listRemovals(judgements, fates, story, base);
  const placed: Placed[] = [];
  const sources = new Map<BlockId, Element>();
  let words = 0;
  judgements.forEach(({ block }, index) => {
    const removal = byBlock.get(block.id) ?? null;
    if (fates[index] === 'furniture' || (fates[index] === 'removed' && removal === null)) return;
    placed.push({ block, removal });
    sources.set(block.id, block.scope.element);
    if (fates[index] === 'shown') words += block.stats.words;
  });

  const isDataTable = createTableJudge(page.dom, blocks);
  const anchors = findAnchors(
    page.dom,
    placed.map(({ block }) => block),
    page.url,
  );
  const context: TreeContext = {
    dom: page.dom,
    base,
    documentUrl: page.url,
    inlinePaths: new Map(),
    targets: new Set([...anchors.values()].flat()),
    anchors,
    isDataTable,
    isStructure,
  };
  const body = await inSlices(buildTree(placed, context), budget);
  const { title, byline, siteName, published, modified, lang, dir } = page.metadata;
  const article: Article = {
    title,
    label: title ?? labelOf(page.url),
    byline: byline ?? (isWhole ? null : seenByline(page, story)),
    siteName,
    published,
    modified,
    lang,
    dir,
    leadImage: isWhole
      ? null
      : findLeadImage(page, story, extent, new Set(placed.map(({ block }) => block.id))),
    body,
    removals,
    words,
    delivery: isTeaser(page, story, words) ? 'teaser' : 'whole',
    cutShort: page.walk.cutShort,
    keptPieces,
  };
  const why = isWhole ? null : whyNoArticle(page, story, words, extent.headline !== -1);
  return { ok: true, article, isArticle: why === null, why, sources };
}

/** Formatting stops where a line begins. */
const isStructure = (scope: Scope): boolean =>
  (structureTags.has(scope.tag) && scope.tag !== 'figure') ||
  (blockTags.has(scope.tag) && !inZone(scope, 'link') && !isFormatted(scope));

/** Whether formatting may still stand around a block: `<b><p>…</p></b>`. */
const isFormatted = (scope: Scope): boolean => scope.parent !== null && !blockTags.has(scope.parent.tag);

/** A name for a text without a headline: its file's name, else the host. */
function labelOf(url: string): string {
  const parsed = URL.parse(url);
  const file = parsed?.pathname.split('/').filter(Boolean).at(-1);
  if (file === undefined) return parsed?.hostname ?? '';
  try {
    return decodeURIComponent(file);
  } catch {
    return file; // a stray percent sign in a file's name
  }
}
