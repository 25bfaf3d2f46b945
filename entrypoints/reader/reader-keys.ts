import { actionOf } from '../../components/key-table';
import type { KeyAction } from '../../components/key-table';

/** What takes keys itself. */
const FIELDS = 'input, select, textarea, [contenteditable]';

/** What Space presses. */
const PRESSED = 'button, summary';

/** What scrolls by itself, and so takes the arrows. */
const SCROLLERS = '[role=region], .panel, .panel *';

/**
 * Carries out the keys of the reader, wherever in it the focus is, but not while a field has it: there letters are letters.
 *
 * @param act returns false where the key is left to the browser
 */
export function listenToKeys(
  dialog: HTMLDialogElement,
  act: (action: KeyAction) => boolean,
  signal: AbortSignal,
): void {
  dialog.addEventListener(
    'keydown',
    (event) => {
      const { key, target } = event;
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.altKey || event.metaKey)
        return;
      const focused = target instanceof Element ? target : dialog;
      if (focused.closest(FIELDS) || (key === ' ' && focused.closest(PRESSED))) return;
      if (key.startsWith('Arrow') && focused.closest(SCROLLERS)) return;
      const action = actionOf(key === ' ' && event.shiftKey ? 'Shift+ ' : key);
      if (action !== undefined && act(action)) event.preventDefault();
    },
    { signal },
  );
}
