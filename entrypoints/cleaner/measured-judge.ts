import { judgePage } from '../../engine/judge-page';
import { loadKeptKinds } from '../../platform/kept-kinds';
import { pause } from '../../platform/pause';
import type { CleanerOptions } from './cleaner';
import { data, taught, words } from './engine-needs';

/** Reads the page in slices, and tells how long the slices took together: waiting costs the page nothing. */
export const measuredJudge =
  (document: Document, now: () => number): CleanerOptions['judge'] =>
  async () => {
    let waitedMs = 0;
    const waiting = async <Value>(work: Promise<Value>): Promise<Value> => {
      const since = now();
      try {
        return await work;
      } finally {
        waitedMs += now() - since;
      }
    };
    // Asked for now, needed when the page has been walked.
    const kept = loadKeptKinds();
    const rules = taught();
    const since = now();
    const result = await judgePage(document, {
      now,
      pause: () => waiting(pause()),
      words: (languages) => waiting(words(languages)),
      data: () => waiting(data()),
      keep: () => waiting(kept),
      taught: () => waiting(rules),
    });
    return { result, workMs: now() - since - waitedMs };
  };
