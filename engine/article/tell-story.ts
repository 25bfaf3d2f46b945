import type { Page } from '../page';
import type { Story } from './find-story';
import { measureSignals, signalNames } from './signals';
import { createModel, type TreeModel } from './tree-model';

/** Log-odds that each block, by id, is part of the story; far from the first guess they are not looked at. */
export interface StoryOdds {
  of(block: number): number;
}

/** What is not looked at is no story. */
const FAR_OFF = Number.NEGATIVE_INFINITY;

/** Asks the fitted model about every block near the first guess. */
export function tellStory(page: Page, guess: Story, model: TreeModel): StoryOdds {
  const { first, rows } = measureSignals(page, guess);
  const odds = createModel(model, signalNames);
  const count = rows.length / signalNames.length;
  const told = Float64Array.from({ length: count }, (_, row) => odds(rows, row));
  return { of: (block) => told[block - first] ?? FAR_OFF };
}
