import { expect, it } from 'vitest';
import { putBackSteps } from '../../entrypoints/ledger/put-back-steps';

const nothing: ReadonlySet<number> = new Set();

it('puts back what is asked for, and names only what changed by it', () => {
  const { step } = putBackSteps();
  const one = step(nothing, [2], true);
  expect(one?.after).toEqual(new Set([2]));
  const all = step(new Set([2]), [1, 2, 3], true);
  expect(all?.changed).toEqual([1, 3]);
  expect(all?.after).toEqual(new Set([1, 2, 3]));
});

it('counts what changes nothing as no step', () => {
  const { step, canUndo } = putBackSteps();
  expect(step(nothing, [1, 2], false)).toBeNull();
  expect(canUndo()).toBe(false);
});

it('undoes step by step, the latest first, and never changes what was handed in', () => {
  const { step, undo, canUndo } = putBackSteps();
  const first = step(nothing, [1, 2], true)?.after ?? nothing;
  step(first, [1], false);
  expect(undo()).toEqual(new Set([1, 2]));
  expect(undo()).toEqual(new Set());
  expect(undo()).toBeNull();
  expect(canUndo()).toBe(false);
  expect(nothing).toEqual(new Set());
});

it('undoes nothing of an article that was read anew since', () => {
  const { step, undo, forget } = putBackSteps();
  step(nothing, [1], true);
  forget();
  expect(undo()).toBeNull();
});
