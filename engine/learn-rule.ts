import type { Lesson } from '../model/lesson';
import { learn, type LearnFrom } from './taught/learn';

export type { LearnFrom };

/** Makes a rule of what a person points at; for `judgeForLesson`, which reads the page for it. */
export const learnRule =
  (lesson: Lesson): LearnFrom =>
  (judged, list, around) =>
    learn(lesson, judged, list, around);
