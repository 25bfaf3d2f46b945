import { browser } from 'wxt/browser';

/** The command of the manifest that opens and closes the reader. */
export const TOGGLE_COMMAND = 'toggle-reader';

/** The command that shows everything that is hidden on a page; no key is suggested for it. */
export const SHOW_HIDDEN_COMMAND = 'show-hidden';

/**
 * The key that opens and closes the reader, as the browser writes it: "Alt+R", "⌥R".
 *
 * @returns empty where none is assigned: another extension had it first, or the reader took it away
 */
export async function toggleKey(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === TOGGLE_COMMAND)?.shortcut ?? '';
}
