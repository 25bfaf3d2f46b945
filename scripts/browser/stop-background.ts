import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWithExtension } from './launch.ts';

const POLL_MS = 10;

/** Milliseconds until a worker that was told to stop has to be gone (guess). */
const STOP_LIMIT_MS = 5_000;

const runningWorkers = async ({ cdp, extensionId }: BrowserWithExtension) =>
  (await cdp.send('Target.getTargets')).targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );

/**
 * Ends the background at once, whatever it is doing, as the browser does when it needs room.
 *
 * @returns whether it was running
 * @throws Error where it lives on: a kill that did not happen proves nothing
 */
export async function stopBackground(browser: BrowserWithExtension): Promise<boolean> {
  const [worker] = await runningWorkers(browser);
  if (!worker) return false;
  await browser.cdp.send('Target.closeTarget', { targetId: worker.targetId });
  for (let waited = 0; waited < STOP_LIMIT_MS; waited += POLL_MS) {
    // It may have been awakened again meanwhile, as another target.
    if ((await runningWorkers(browser)).every(({ targetId }) => targetId !== worker.targetId)) return true;
    await wait(POLL_MS);
  }
  throw new Error('The background was told to stop, and lives on.');
}
