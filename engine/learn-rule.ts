import type { Learned, Lesson } from '../model/lesson';
import type { ReadFailure } from '../model/read-result';
import { judgeStory } from './judge-story';
import { withInlineCuts } from './compose';
import { otherTexts } from './other-texts';
import { readDocument, type ReadPageOptions } from './read-document';
import { inSlices } from './slices';
import { learn } from './taught/learn';
import { listRemovals } from './verdicts/removals';

/**
 * The door for teaching: reads the page once more, as it is shown, and makes a rule of what the person points at. Changes nothing on
 * the page and keeps nothing.
 */
export const learnRule = (
  document: Document,
  options: ReadPageOptions,
  lesson: Lesson,
): Promise<Learned | ReadFailure> =>
  readDocument<Learned>(
    document,
    options,
    async (page, found, choice, budget) => {
      const judged = await judgeStory(page, found, choice, budget);
      const { judgements, fates } = withInlineCuts(judged, page, choice);
      const list = listRemovals(judgements, fates, judged.story, page.dom);
      return inSlices(learn(lesson, { judgements, fates: [...fates] }, list, judged.around), budget);
    },
    otherTexts,
  );
