import type { FoundChromium } from '../../scripts/browser/find-chromium.ts';
import { pageOfElements } from '../page-of-elements.ts';
import { press, withPage } from './open-reader.ts';

const ELEMENTS = 500;
/** Looks at the heap, evenly spread over the cycles, beside the one before the first. */
const LOOKS = 5;

/** What the page's process holds after so many cycles, garbage collected. */
export interface Held {
  readonly cycles: number;
  /** Bytes. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Opens and closes the reader again and again on one page, and looks whether anything stays behind. */
export const measureOpenAndClose = (found: FoundChromium, cycles: number): Promise<readonly Held[]> =>
  withPage(found, pageOfElements(ELEMENTS), async (open) => {
    const cdp = await open.page.context().newCDPSession(open.page);
    await cdp.send('Performance.enable');
    const look = async (done: number): Promise<Held> => {
      await cdp.send('HeapProfiler.collectGarbage');
      const { metrics } = await cdp.send('Performance.getMetrics');
      const value = (wanted: string): number => metrics.find(({ name }) => name === wanted)?.value ?? 0;
      return {
        cycles: done,
        heap: value('JSHeapUsedSize'),
        nodes: value('Nodes'),
        listeners: value('JSEventListeners'),
      };
    };
    const cycle = async (): Promise<void> => {
      await press(open, 'open');
      await press(open, 'closed');
    };
    await cycle(); // what stays after the first cycle is the script itself
    const held = [await look(1)];
    const every = Math.max(1, Math.round(cycles / LOOKS));
    for (let done = 2; done <= cycles; done++) {
      await cycle();
      if (done % every === 0 || done === cycles) held.push(await look(done));
    }
    return held;
  });
