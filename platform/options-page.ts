import { browser } from 'wxt/browser';

/** Opens the page of settings, or brings it to the front. */
export async function openOptions(): Promise<undefined> {
  await browser.runtime.openOptionsPage();
}
