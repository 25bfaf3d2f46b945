import type { Article } from '../model/article';
import type { ReadResult } from '../model/read-result';
import type { BlockId } from '../model/safe-node';
import { missingFromColumn, withColumn, wordsIn } from './article/column';
import { isTeaser } from './article/delivery';
import type { Story } from './article/find-story';
import { findLeadImage } from './article/lead-image';
import { isVertical } from './article/writing';
import { seenByline } from './article/seen-byline';
import type { Budget } from './budget';
import { judgeStory, type Choice, type JudgedStory, type Trace } from './judge-story';
import { readHeadFacts } from './mail/head-facts';
import { findSeries } from './metadata/series';
import type { Page } from './page';
import { inSlices } from './slices';
import { keeps } from './taught/apply-taught';
import { unitOf } from './taught/read-traits';
import { findAnchors } from './tree/anchors';
import { buildTree, type Placed } from './tree/build-tree';
import type { TreeContext } from './tree/context';
import { createTableJudge } from './tree/data-table';
import { cutInline } from './verdicts/cut-inline';
import { listRemovals } from './verdicts/removals';
import { inZone, type Scope } from './walk/scope';
import { blockTags, structureTags } from './walk/element-roles';

/** From the story's run of blocks to the article: what is shown, what was removed, the tree. */
export async function composeArticle(
  page: Page,
  found: Story,
  choice: Choice,
  budget: Budget,
  trace?: Trace,
): Promise<ReadResult> {
  const settled = await judgeStory(page, found, choice, budget, trace);
  const { story, extent, keptPieces, why } = settled;
  const isWhole = choice.scope !== 'page';
  const missing = isWhole || page.mail ? [] : await inSlices(missingFromColumn(page, settled), budget);
  const isWholeColumn = choice.isWholeColumn && missing.length > 0;
  const judged = isWholeColumn ? withColumn(settled, missing) : settled;
  const missingWords = wordsIn(missing);
  const words = settled.words + (isWholeColumn ? missingWords : 0);
  const { judgements, fates } = await withInlineCuts(judged, page, choice, budget);
  const { removals, byBlock } = await inSlices(listRemovals(judgements, fates, story, page.dom), budget);
  const placed: Placed[] = [];
  const sources = new Map<BlockId, Element>();
  for (const [index, { block }] of judgements.entries()) {
    if (budget.isSpent()) await budget.pause();
    const removal = byBlock.get(block) ?? null;
    if (fates[index] === 'furniture' || (fates[index] === 'removed' && removal === null)) continue;
    placed.push({ block, removal });
    sources.set(block.id, block.scope.element);
  }

  const isDataTable = createTableJudge(page.dom, page.walk.blocks);
  const anchors = await inSlices(
    findAnchors(
      page.dom,
      placed.map(({ block }) => block),
      page.url,
    ),
    budget,
  );
  const context: TreeContext = {
    dom: page.dom,
    documentUrl: page.url,
    inlinePaths: new Map(),
    targets: new Set([...anchors.values()].flat()),
    anchors,
    isDataTable,
    isStructure,
  };
  const body = await inSlices(buildTree(placed, context), budget);
  await budget.rest();
  const { title, byline, siteName, modified, lang, dir } = page.metadata;
  const { published, issue } = readHeadFacts(page);
  const series = isWhole ? null : findSeries(page.dom);
  const article: Article = {
    title,
    label: title ?? labelOf(page.url),
    byline: byline ?? (isWhole ? null : seenByline(page, story)),
    siteName,
    published,
    modified,
    ...(issue !== null && { issue }),
    ...(series !== null && { series }),
    lang,
    dir,
    isVertical: placed[0] !== undefined && isVertical(page, placed[0].block),
    leadImage: isWhole ? null : findLeadImage(page, story, extent, sources),
    body,
    removals,
    words,
    missingWords: isWholeColumn ? 0 : missingWords,
    isWholeColumn,
    delivery: isTeaser(page, story, words) ? 'teaser' : 'whole',
    cutShort: page.walk.cutShort,
    keptPieces,
  };
  return { ok: true, article, isArticle: why === null, why, sources };
}

/** What was judged, with the pieces that are cut out of paragraphs as blocks of their own. */
export const withInlineCuts = async (
  { judgements, fates, around }: JudgedStory,
  page: Page,
  { scope, keep, taught }: Choice,
  budget: Budget,
): Promise<Pick<JudgedStory, 'judgements' | 'fates'>> =>
  scope === 'selection' || keep.has('recommended')
    ? { judgements, fates }
    : inSlices(
        cutInline(judgements, fates, page, (block) => keeps(taught, unitOf([block]), around)),
        budget,
      );

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
