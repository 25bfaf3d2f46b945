import { sendToBackground } from './messages';
import type { AddedScript } from './messages';
import { offered } from './own-world';
import { ASK_AGAIN_MS, askedAgain } from './time-limit';

/** What each of these scripts offers once it has run. */
export const offers = { beside: 'furnish', report: 'report' } as const satisfies Record<AddedScript, string>;

/**
 * Has the background put one more script of ours into the page.
 *
 * @returns what it offers; undefined where it offers nothing. Rejects where the extension was updated meanwhile.
 */
export async function fromAdded(script: AddedScript): Promise<unknown> {
  await askedAgain(ASK_AGAIN_MS, () => sendToBackground('page/add-script', { script }));
  return offered(offers[script]);
}
