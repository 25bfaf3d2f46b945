import type { Worker } from '@playwright/test';
import type { BrowserWithExtension } from './launch.ts';

/** The running background; awakened where the browser has put it to sleep. */
export async function background({ context, extensionId }: BrowserWithExtension): Promise<Worker> {
  const running = context.serviceWorkers().find((worker) => worker.url().includes(extensionId));
  if (running) return running;
  const page = await context.newPage();
  const [worker] = await Promise.all([
    context.waitForEvent('serviceworker'),
    // Any page of the extension's; asking for the list of sites wakes the background.
    page.goto(`chrome-extension://${extensionId}/options.html`),
  ]);
  await page.close();
  return worker;
}
