import { browser } from 'wxt/browser';
import { teachingFault } from '../model/taught-rule';
import type { Teaching } from '../model/taught-rule';
import { WAITING } from './taught-rules';

/** Lessons that wait at a time; the oldest are forgotten first. Guess: one is usual. */
const WAITING_MAX = 20;

const isTeaching = (value: unknown): value is Teaching => teachingFault(value) === null;

/**
 * What was asked for everywhere in a page, where a click may have been led: it holds once it is confirmed on a page of ours, and is
 * forgotten when the browser closes.
 */
export async function loadWaiting(): Promise<readonly Teaching[]> {
  const value: unknown = (await browser.storage.session.get(WAITING))[WAITING];
  return Array.isArray(value) ? value.filter(isTeaching) : [];
}

const change = (how: (waiting: readonly Teaching[]) => readonly Teaching[]): Promise<void> =>
  navigator.locks.request(WAITING, async () =>
    browser.storage.session.set({ [WAITING]: how(await loadWaiting()).slice(-WAITING_MAX) }),
  );

export const addWaiting = (teaching: Teaching): Promise<void> => change((waiting) => [...waiting, teaching]);

/** @param index of the lesson, as listed */
export const dropWaiting = (index: number): Promise<void> =>
  change((waiting) => waiting.filter((_each, at) => at !== index));
