import { isList, isOneOf, isWhole, shapeFault } from './shape';
import { isTaughtRule, type TaughtRule } from './taught-rule';

/** What a person did to the rules. */
export const taughtActs = ['taught', 'edited', 'switched', 'deleted', 'imported'] as const;

export type TaughtAct = (typeof taughtActs)[number];

/** One thing that was done, and how it was before: enough to take it back. */
export interface TaughtStep {
  readonly number: number;
  readonly act: TaughtAct;
  /** Rules that were there before and are not, or are otherwise, now. */
  readonly before: readonly TaughtRule[];
  /** Ids of rules that were not there before. */
  readonly added: readonly string[];
}

/** Steps that can be taken back. Guess: more than anybody remembers. */
export const STEPS_MAX = 50;

const isText = (value: unknown): value is string => typeof value === 'string';

/** Entries of one step: an import may replace every rule. */
const ENTRIES_MAX = 1_000;

const isStep = (value: unknown): value is TaughtStep =>
  shapeFault<TaughtStep>(value, {
    number: isWhole(Number.MAX_SAFE_INTEGER),
    act: isOneOf(taughtActs),
    before: isList(isTaughtRule, ENTRIES_MAX),
    added: isList(isText, ENTRIES_MAX),
  }) === null;

/** Steps out of the session's memory, the last one last. */
export const parseSteps = (value: unknown): readonly TaughtStep[] =>
  Array.isArray(value) ? value.filter(isStep).slice(-STEPS_MAX) : [];

/** What leads from one list of rules to another; null where they are the same. */
export function stepBetween(
  number: number,
  act: TaughtAct,
  before: readonly TaughtRule[],
  after: readonly TaughtRule[],
): TaughtStep | null {
  const old = new Map(before.map((rule) => [rule.id, rule]));
  const now = new Map(after.map((rule) => [rule.id, rule]));
  const isChanged = (rule: TaughtRule): boolean => JSON.stringify(rule) !== JSON.stringify(now.get(rule.id));
  const changed = before.filter(isChanged);
  const added = after.filter(({ id }) => !old.has(id)).map(({ id }) => id);
  return changed.length + added.length === 0 ? null : { number, act, before: changed, added };
}

/** The rules as they were before a step; what was done to other rules since stays. */
export function withoutStep(
  rules: readonly TaughtRule[],
  { before, added }: TaughtStep,
): readonly TaughtRule[] {
  const old = new Map(before.map((rule) => [rule.id, rule]));
  const kept = rules.filter(({ id }) => !added.includes(id)).map((rule) => old.get(rule.id) ?? rule);
  const known = new Set(kept.map(({ id }) => id));
  return [...kept, ...before.filter(({ id }) => !known.has(id))];
}
