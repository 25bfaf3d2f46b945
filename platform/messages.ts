import { browser } from 'wxt/browser';

/** Every message of the extension: what it carries, and what comes back. */
export interface Messages {
  /** Background to tab: open the reader, or close it where it is open. */
  'reader/toggle': { carries: undefined; answers: 'opened' | 'closed' | 'refused' };
  /** Background to tab: read only what is selected on the page. */
  'reader/read-selection': { carries: undefined; answers: 'opened' | 'refused' };
  /** Tab to background: what the button shows. `removed` counts what is left out right now. */
  'reader/state': { carries: { open: boolean; removed: number }; answers: undefined };
  /** Tab to background: what the engine knows besides its code, as packaged JSON. */
  'engine-data/get': { carries: undefined; answers: unknown };
  /** Tab to background: the word tables of these languages (BCP 47), as packaged JSON. Unknown languages are left out. */
  'words/get': { carries: { languages: readonly string[] }; answers: readonly unknown[] };
}

export type MessageName = keyof Messages;

export function sendToTab<Name extends MessageName>(
  tabId: number,
  name: Name,
  data: Messages[Name]['carries'],
): Promise<Messages[Name]['answers']> {
  // The top frame only: no frame of the page may answer in its place.
  return browser.tabs.sendMessage(tabId, { name, data }, { frameId: 0 });
}

export function sendToBackground<Name extends MessageName>(
  name: Name,
  data: Messages[Name]['carries'],
): Promise<Messages[Name]['answers']> {
  return browser.runtime.sendMessage({ name, data });
}
