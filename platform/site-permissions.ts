import { browser } from 'wxt/browser';
import { permissionsFor } from './site-origins';

/**
 * Has the browser ask the person, for these hosts and nothing else. To be called in the midst of a press: browsers ask at no other time.
 *
 * @returns whether everything asked for is granted
 */
export async function askFor(hosts: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({
      origins: hosts.flatMap((host) => permissionsFor(host).origins),
    });
  } catch {
    // Without a press, or on an address that this browser keeps from all extensions: no permission.
    return false;
  }
}

/** Gives back what the browser granted for a host. */
export async function giveBack(host: string): Promise<void> {
  try {
    await browser.permissions.remove(permissionsFor(host));
  } catch {
    // Granted as part of something larger, by the person in the browser: that is theirs to take back.
  }
}

/**
 * Calls back when permissions change, also in the browser's own pages.
 *
 * @returns stops watching
 */
export function watchPermissions(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
