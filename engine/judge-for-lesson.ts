import type { Learned } from '../model/lesson';
import type { ReadFailure } from '../model/read-result';
import { judgeStory } from './judge-story';
import { withInlineCuts } from './compose';
import { otherTexts } from './other-texts';
import { readDocument, type ReadPageOptions } from './read-document';
import { inSlices } from './slices';
import type { LearnFrom } from './taught/learn';
import { listRemovals } from './verdicts/removals';

/**
 * The door for teaching: reads the page once more, as it is shown, for `learn` to make a rule of. Changes nothing on the page and keeps
 * nothing.
 *
 * @param learn of `learn-rule.ts`, whose code is not where pages are read: few people ever teach
 */
export const judgeForLesson = (
  document: Document,
  options: ReadPageOptions,
  learn: LearnFrom,
): Promise<Learned | ReadFailure> =>
  readDocument<Learned>(
    document,
    options,
    async (page, found, choice, budget) => {
      const judged = await judgeStory(page, found, choice, budget);
      const { judgements, fates } = await withInlineCuts(judged, page, choice, budget);
      const list = await inSlices(listRemovals(judgements, fates, judged.story, page.dom), budget);
      return inSlices(learn({ judgements, fates: [...fates] }, list, judged.around), budget);
    },
    otherTexts,
  );
