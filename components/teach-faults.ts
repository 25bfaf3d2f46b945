import type { LessonFault } from '../model/lesson';

/** Why a lesson came to nothing. */
export const teachFaults = [
  'changed',
  'too-plain',
  'too-much',
  'not-apart',
  'too-many-rules',
  'storage-full',
  'not-here',
] as const satisfies readonly (LessonFault | 'too-many-rules' | 'storage-full' | 'not-here')[];

export type TeachFault = (typeof teachFaults)[number];
