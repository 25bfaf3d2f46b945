import { browser } from 'wxt/browser';

/**
 * A packaged file, for the background only: nothing is web-accessible.
 *
 * @param path below the extension's root; written by scripts/packaged-files.ts at the build
 */
export async function packagedJson(path: string): Promise<unknown> {
  // WXT types the paths that it finds in public/ only, so the address is put together here.
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  return response.json();
}
