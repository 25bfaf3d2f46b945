import { browser } from 'wxt/browser';
import { parseSteps, stepBetween, STEPS_MAX, withoutStep } from '../model/taught-history';
import type { TaughtAct, TaughtStep } from '../model/taught-history';
import { parseTaughtRules, RULES_MAX } from '../model/taught-rule';
import type { TaughtRule } from '../model/taught-rule';

/** What was taught. On this device only: a rule names a site, and holds a few words of its pages. */
const KEY = 'taught';

/** Form of what is stored; a newer one is read field by field, like everything else. */
const VERSION = 1;

/** What can be taken back: in the session's memory, which no disk sees, until the browser closes. */
const STEPS = 'taughtSteps';

/** How a change ended; each but the first has a sentence (`taught.said.*` in locales/). */
export type ChangeEnd = 'kept' | 'unchanged' | 'too-many-rules' | 'storage-full';

/** The change, where it was kept, so that it can be taken back. */
export interface Change {
  readonly end: ChangeEnd;
  readonly step: number | null;
}

type Rules = readonly TaughtRule[];

export async function loadTaughtRules(): Promise<Rules> {
  return parseTaughtRules((await browser.storage.local.get(KEY))[KEY]);
}

/** What was taught for a site and for everywhere; nothing where storage cannot be read: reading must go on without it. */
export async function taughtFor(site: string | null): Promise<Rules> {
  try {
    return (await loadTaughtRules()).filter(
      (rule) => rule.isOn && (rule.site === null || rule.site === site),
    );
  } catch {
    // Broken or gone with an update: then the article is judged as if nothing had been taught.
    return [];
  }
}

/** What can be taken back, the last step last. */
export async function loadSteps(): Promise<readonly TaughtStep[]> {
  return parseSteps((await browser.storage.session.get(STEPS))[STEPS]);
}

const saveRules = (rules: Rules): Promise<void> =>
  browser.storage.local.set({ [KEY]: { version: VERSION, rules } });

const saveSteps = (steps: readonly TaughtStep[]): Promise<void> =>
  browser.storage.session.set({ [STEPS]: steps.slice(-STEPS_MAX) });

/** One after the other, whichever page of ours asks. */
const alone = <Value>(work: () => Promise<Value>): Promise<Value> => navigator.locks.request(KEY, work);

/** Changes the rules, and remembers how they were. */
export const changeTaught = (act: TaughtAct, change: (rules: Rules) => Rules): Promise<Change> =>
  alone(async () => {
    try {
      const [before, steps] = await Promise.all([loadTaughtRules(), loadSteps()]);
      const after = change(before);
      if (after.length > RULES_MAX) return { end: 'too-many-rules', step: null };
      const step = stepBetween((steps.at(-1)?.number ?? 0) + 1, act, before, after);
      if (step === null) return { end: 'unchanged', step: null };
      // What cannot be taken back is not done: a page may have led the person's hand.
      await saveSteps([...steps, step]);
      try {
        await saveRules(after);
      } catch (error) {
        await saveSteps(steps);
        throw error;
      }
      return { end: 'kept', step: step.number };
    } catch {
      // Over quota or broken; the person is told, and everything is as it was.
      return { end: 'storage-full', step: null };
    }
  });

/**
 * Takes the last change back.
 *
 * @param number of the step that is meant; where another came after it, nothing is done
 */
export const undoTaught = (number: number): Promise<ChangeEnd> =>
  alone(async () => {
    try {
      const [rules, steps] = await Promise.all([loadTaughtRules(), loadSteps()]);
      const last = steps.at(-1);
      if (last?.number !== number) return 'unchanged';
      await saveRules(withoutStep(rules, last));
      await saveSteps(steps.slice(0, -1));
      return 'kept';
    } catch {
      // As above.
      return 'storage-full';
    }
  });

/**
 * Calls back when rules, or what can be taken back, change.
 *
 * @returns stops watching
 */
export function watchTaught(onChange: () => void): () => void {
  const listener: Parameters<typeof browser.storage.onChanged.addListener>[0] = (changes) => {
    if (KEY in changes || STEPS in changes || WAITING in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Teachings for everywhere that wait for a word on a page of ours: in the session's memory. */
export const WAITING = 'taughtWaiting';
