import { showCleaned, showOpen, showTrouble } from './button';
import type { CleanState, Messages } from './messages';
import { sendToTab } from './messages';
import type { Sender } from './receive';

/** What the cleaner of a tab has done; nothing where there is none. */
export async function cleanStateOf(tabId: number): Promise<CleanState> {
  const nothing: CleanState = { hidden: 0, found: 0, isShowingAll: false };
  try {
    // Undefined comes back where other scripts of ours listen.
    const asked: Promise<CleanState | undefined> = sendToTab(tabId, 'clean/state', undefined);
    return (await asked) ?? nothing;
  } catch {
    // Nobody listens there: no chosen site.
    return nothing;
  }
}

/** Shows on the button what the reader of a tab reports. Only a tab's own page has a say, no frame in it. */
export async function showReaderState(
  { open, removed, unseen }: Messages['reader/state']['carries'],
  { tab, frameId }: Sender,
): Promise<undefined> {
  if (tab?.id === undefined || frameId !== 0) return;
  if (unseen !== undefined) await showTrouble(tab.id, unseen);
  else if (open) await showOpen(tab.id, removed);
  else await showCleaned(tab.id, (await cleanStateOf(tab.id)).hidden);
}
