import { browser } from 'wxt/browser';

/**
 * Ends the script that an earlier injection left in the page, also one of an older version of the extension, which lives on
 * in a world of its own; and ends this one when a newer comes.
 *
 * @param onReplaced called once
 */
export function replaceOlder(
  document: Document,
  onReplaced: () => void,
  script: 'reader' | 'cleaner' | 'cleaner-door' | 'visit' | 'ledger' = 'reader',
): void {
  const started = `${browser.runtime.id}:${script}-started`;
  document.dispatchEvent(new Event(started));
  document.addEventListener(started, onReplaced, { once: true });
}
