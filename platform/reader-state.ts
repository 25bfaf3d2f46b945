import { showClosed, showOpen } from './button';
import type { Messages } from './messages';
import type { Sender } from './receive';

/** Shows on the button what the reader of a tab reports. Only a tab's own page has a say, no frame in it. */
export async function showReaderState(
  { open, removed }: Messages['reader/state']['carries'],
  { tab, frameId }: Sender,
): Promise<undefined> {
  if (tab?.id === undefined || frameId !== 0) return;
  await (open ? showOpen(tab.id, removed) : showClosed(tab.id));
}
