import { sendToBackground } from './messages';
import type { AddedScript } from './messages';
import { offered } from './own-world';

/** What each of these scripts offers once it has run. */
const offers = { beside: 'furnish', report: 'report' } as const satisfies Record<AddedScript, string>;

/** The names under which scripts of ours offer what they are for. */
export type AddedOffer = (typeof offers)[AddedScript];

/**
 * Has the background put one more script of ours into the page.
 *
 * @returns what it offers; undefined where it offers nothing. Rejects where the extension was updated meanwhile.
 */
export async function fromAdded(script: AddedScript): Promise<unknown> {
  await sendToBackground('page/add-script', { script });
  return offered(offers[script]);
}
