import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWithExtension } from './launch.ts';

/** Milliseconds until a worker that was told to stop has to be gone (guess). */
const STOP_LIMIT_MS = 10_000;

/** Milliseconds until something has awakened a worker that is waited for (guess). */
const WAKE_LIMIT_MS = 10_000;

type RunningStatus = 'stopped' | 'starting' | 'running' | 'stopping';

/** Ends the background at once, whatever it is doing, as the browser does when it needs room. */
export interface BackgroundStopper {
  /**
   * @returns whether it was running, or on its way to it
   * @throws Error where it lives on: a kill that did not happen proves nothing
   */
  stop(): Promise<boolean>;
  /**
   * Waits until something awakens it, and ends it in the midst of that.
   *
   * @throws Error where nothing awakens it
   */
  stopAsItWakes(): Promise<boolean>;
  close(): Promise<void>;
}

/** The browser itself tells when a worker has stopped, also where it is awakened again in the same moment. */
export async function backgroundStopper({
  context,
  extensionId,
}: BrowserWithExtension): Promise<BackgroundStopper> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const status = new Map<string, RunningStatus>();
  const waiting = new Map<string, () => void>();
  let onAwake: (() => void) | null = null;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, scriptURL, runningStatus } of versions) {
      if (new URL(scriptURL).host !== extensionId) continue;
      status.set(versionId, runningStatus);
      if (runningStatus === 'stopped') waiting.get(versionId)?.();
    }
    if (alive().length > 0) onAwake?.();
  });
  await session.send('ServiceWorker.enable');
  const alive = (): readonly string[] =>
    [...status].filter(([, now]) => now === 'running' || now === 'starting').map(([versionId]) => versionId);
  const stop = async (): Promise<boolean> => {
    const versions = alive();
    for (const versionId of versions) {
      const stopped = new Promise<void>((resolve) => waiting.set(versionId, resolve));
      await session.send('ServiceWorker.stopWorker', { versionId });
      const tooLate = wait(STOP_LIMIT_MS, 'too late', { ref: false });
      if ((await Promise.race([stopped, tooLate])) === 'too late')
        throw new Error('The background was told to stop, and lives on.');
      waiting.delete(versionId);
    }
    return versions.length > 0;
  };
  return {
    stop,
    async stopAsItWakes() {
      if (alive().length === 0) {
        const awake = new Promise<void>((resolve) => (onAwake = resolve));
        const tooLate = wait(WAKE_LIMIT_MS, 'too late', { ref: false });
        if ((await Promise.race([awake, tooLate])) === 'too late')
          throw new Error('Nothing has awakened the background.');
        onAwake = null;
      }
      return stop();
    },
    close: () => page.close(),
  };
}
