import type { Page } from '../page';
import type { Steps } from '../slices';
import type { Story } from './find-story';
import { groupsOf, namesOf } from './signal-columns';
import { measureSignals } from './signals';
import { createModel, type TreeModel } from './tree-model';

/** Log-odds that each block, by id, is part of the story; far from the first guess they are not looked at. */
export interface StoryOdds {
  readonly of: (block: number) => number;
}

/** What is not looked at is no story. */
const FAR_OFF = Number.NEGATIVE_INFINITY;

/** Asks the fitted model about every block near the first guess. Only the signals that the model uses are measured. */
export function* tellStory(page: Page, guess: Story, model: TreeModel): Steps<StoryOdds> {
  const groups = groupsOf(model.signals);
  const { first, rows } = yield* measureSignals(page, guess, groups);
  const odds = createModel(model, namesOf(groups));
  const count = rows.length / Math.max(1, model.signals.length);
  const told = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    yield;
    told[row] = odds(rows, row);
  }
  return { of: (block) => told[block - first] ?? FAR_OFF };
}
