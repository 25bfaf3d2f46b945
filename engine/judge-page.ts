import type { JudgeResult } from '../model/piece';
import type { Story } from './article/find-story';
import type { Budget } from './budget';
import { judgeStory, type Choice } from './judge-story';
import type { Page } from './page';
import { inSlices } from './slices';
import { readDocument, type ReadPageOptions } from './read-document';
import { listRemovals } from './verdicts/removals';
import { findWholeElements } from './verdicts/whole-elements';

/**
 * The door for cleaning a page in place: the same verdicts as the reader's, with the elements that hold them, and no tree of the
 * article. Changes nothing on the page.
 */
export const judgePage = (document: Document, options: ReadPageOptions): Promise<JudgeResult> =>
  readDocument(document, options, locatePromotion);

async function locatePromotion(
  page: Page,
  found: Story,
  choice: Choice,
  budget: Budget,
): Promise<JudgeResult> {
  const judged = await judgeStory(page, found, choice, budget);
  const { judgements, fates, story, why } = judged;
  const { removals, byBlock } = await inSlices(listRemovals(judgements, fates, story, page.dom), budget);
  const byId = new Map([...byBlock].map(([block, removal]) => [block.id, removal]));
  const elements = findWholeElements(page, judged, byId);
  return {
    ok: true,
    isArticle: why === null,
    why,
    pieces: removals.flatMap((removal) => {
      const own = elements.get(removal.id) ?? [];
      return own.length === 0 ? [] : [{ ...removal, elements: own }];
    }),
  };
}
