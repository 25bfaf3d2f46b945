import type { FoundChromium } from '../../scripts/browser/find-chromium.ts';
import { pageOfElements } from '../page-of-elements.ts';
import { busyWhile } from './main-thread.ts';
import { press, withPage, type OpenPage } from './open-reader.ts';

/** One element in three is a paragraph of 64 words; some are boxes that the reader takes out. 50,000 words are left. */
const ELEMENTS = 2610;
/** Pixels, and pixels a second: a fast flick that goes on for four seconds. */
const DISTANCE = 12_000;
const SPEED = 3000;
/** Milliseconds of a frame at 60 a second, as a headless browser draws them. */
const FRAME_MS = 1000 / 60;

export interface Frames {
  readonly drawn: number;
  /** Frames that did not come when they were due. */
  readonly dropped: number;
  /** Milliseconds between two frames at worst. */
  readonly longestMs: number;
  /** CPU of the main thread for each frame, and of its longest task: these tell a slow reader from a busy machine. */
  readonly cpuMs: number;
  readonly longestTaskMs: number;
}

export interface Scrolling {
  /** Of the article in the reader. */
  readonly words: number;
  readonly reader: Frames;
  /** The same page without the reader, scrolled in the same way. */
  readonly page: Frames;
}

async function scroll({ page }: OpenPage): Promise<Frames> {
  const cdp = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    const times: number[] = [];
    const look = (time: number): void => {
      times.push(time);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(globalThis, { frameTimes: times });
  });
  const { cpuMs, longestTaskMs } = await busyWhile(page, () =>
    cdp.send('Input.synthesizeScrollGesture', {
      x: 640,
      y: 450,
      yDistance: -DISTANCE,
      speed: SPEED,
      gestureSourceType: 'mouse',
    }),
  );
  const times = await page.evaluate(() => (globalThis as unknown as { frameTimes: number[] }).frameTimes);
  await cdp.detach();
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
  return {
    drawn: times.length,
    dropped: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0),
    longestMs: Math.max(...gaps),
    cpuMs: cpuMs / times.length,
    longestTaskMs,
  };
}

/** How smoothly a very long article scrolls. */
export const measureScrolling = (found: FoundChromium): Promise<Scrolling> =>
  withPage(found, pageOfElements(ELEMENTS), async (open) => {
    const page = await scroll(open);
    await open.page.reload();
    await press(open, 'open');
    await open.page.locator('dialog[open] .pane[aria-busy="false"]').waitFor();
    const text = await open.page.locator('dialog[open] .story').innerText();
    return { words: text.split(/\s+/).length, page, reader: await scroll(open) };
  });
