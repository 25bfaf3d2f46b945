import { setTimeout as wait } from 'node:timers/promises';

/** Body of a function for the page that gets the reader's shadow root: presses for the list of what was left out, and what came of it. */
const OPEN_LEDGER = `
  const button = arguments[0].querySelector('button.removed-count');
  if (button === null) return 'nothing to list';
  if (button.getAttribute('aria-expanded') !== 'true') button.click();
  return arguments[0].querySelector('aside.removed') === null ? 'not yet' : 'open';
`;

/** Milliseconds between two looks, and how many there are: the list's script comes a moment after the article. Guess: 10 s in all. */
const LOOK_MS = 100;
const LOOKS = 100;

/**
 * Opens the list of what was left out.
 *
 * @returns false where there is one, but the page did not let it come
 */
export async function openLedger(run: (body: string) => Promise<unknown>): Promise<boolean> {
  for (let looks = 0; looks < LOOKS; looks++) {
    if ((await run(OPEN_LEDGER)) !== 'not yet') return true;
    await wait(LOOK_MS);
  }
  return false;
}
