import type { Page } from '../page';
import type { Steps } from '../slices';
import { beside } from './beside';
import { contextNames, measureContext } from './context-signals';
import type { Story } from './find-story';
import { layOut } from './layout';
import { groupsOf, namesOf } from './signal-columns';
import { measureSignals } from './signals';
import type { StoryModel } from './story-model';
import { createModel, type TreeModel } from './tree-model';

/** Log-odds that each block, by id, is part of the story; far from the first guess they are not looked at. */
export interface StoryOdds {
  readonly of: (block: number) => number;
}

/** What is not looked at is no story. */
const FAR_OFF = Number.NEGATIVE_INFINITY;

/**
 * Asks the fitted models about every block near the first guess: first each by itself, then again by its company. Only the signals
 * that the models use are measured.
 */
export function* tellStory(page: Page, guess: Story, { alone, together }: StoryModel): Steps<StoryOdds> {
  const isOfContext = new Set<string>(contextNames);
  const groups = groupsOf([
    ...alone.signals,
    ...together.signals.filter((name) => !isOfContext.has(name) && !alone.signals.includes(name)),
  ]);
  const { first, rows } = yield* measureSignals(page, guess, groups);
  const names = namesOf(groups);
  const odds = yield* ask(alone, names, rows);
  const layout = layOut(page.walk.blocks, first, odds.length);
  const told = yield* ask(
    together,
    [...names, ...contextNames],
    beside(rows, names.length, measureContext(layout, odds), contextNames.length),
  );
  return { of: (block) => told[block - first] ?? FAR_OFF };
}

function* ask(model: TreeModel, names: readonly string[], rows: Float32Array): Steps<Float64Array> {
  const odds = createModel(model, names);
  const told = new Float64Array(rows.length / Math.max(1, names.length));
  for (let row = 0; row < told.length; row++) {
    yield;
    told[row] = odds(rows, row);
  }
  return told;
}
