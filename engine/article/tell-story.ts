import type { Page } from '../page';
import type { Steps } from '../slices';
import type { Story } from './find-story';
import { signalColumns, type SignalColumn } from './signal-columns';
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
  const columns = columnsOf(model);
  const { first, rows } = yield* measureSignals(page, guess, columns);
  const odds = createModel(model);
  const count = columns.length === 0 ? 0 : rows.length / columns.length;
  const told = new Float64Array(count);
  for (let row = 0; row < count; row++) {
    yield;
    told[row] = odds(rows, row);
  }
  return { of: (block) => told[block - first] ?? FAR_OFF };
}

/** @throws RangeError where the model wants a signal that there is none of */
function columnsOf({ signals }: TreeModel): readonly SignalColumn[] {
  const byName = new Map(signalColumns.map((column) => [column[0], column]));
  return signals.map((signal) => {
    const column = byName.get(signal);
    if (!column)
      throw new RangeError(`The model wants a signal "${signal}" that is not measured; run npm run fit.`);
    return column;
  });
}
