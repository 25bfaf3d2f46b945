import type { RemovalId } from '../../model/safe-node';

type PutBack = ReadonlySet<RemovalId>;

/** The steps of putting back and taking out again, so that each can be undone, the latest first. */
export interface PutBackSteps {
  /** @returns what is back after the step, and what it changed; null where it changes nothing */
  readonly step: (
    before: PutBack,
    removals: readonly RemovalId[],
    isBack: boolean,
  ) => { readonly after: PutBack; readonly changed: readonly [RemovalId, ...RemovalId[]] } | null;
  /** @returns what was back before the latest step; null where there is none */
  readonly undo: () => PutBack | null;
  readonly canUndo: () => boolean;
  /** The numbers of the removals are others now. */
  readonly forget: () => void;
}

export function putBackSteps(): PutBackSteps {
  const steps: PutBack[] = [];
  return {
    step(before, removals, isBack) {
      const [first, ...others] = removals.filter((id) => before.has(id) !== isBack);
      if (first === undefined) return null;
      steps.push(before);
      const changed = [first, ...others] as const;
      const after = new Set(before);
      for (const id of changed) {
        if (isBack) after.add(id);
        else after.delete(id);
      }
      return { after, changed: [...changed] };
    },
    undo: () => steps.pop() ?? null,
    canUndo: () => steps.length > 0,
    forget: () => void (steps.length = 0),
  };
}
