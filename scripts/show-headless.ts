import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buttonSays } from './browser/button-says.ts';
import type { BrowserWithExtension } from './browser/launch.ts';
import { pressButton } from './browser/press-button.ts';
import { readScreen, type Screen } from './browser/read-screen.ts';
import { screenshotsDir } from './project.ts';

/** Milliseconds until the reader is given up: a heavy page on a slow machine (guess, to be measured). */
const READER_MS = 20_000;

const fileName = (url: string) => `${new URL(url).host}${new URL(url).pathname}`.replace(/[^\w.-]+/g, '_');

function report(screen: Screen & { shows: 'reader' }): string {
  const removals = screen.removals.map(
    ({ kind, place, text, reasons }) =>
      `- ${kind}, ${place}: “${text.replaceAll('\n', ' / ')}”\n    because ${reasons.join('; ')}`,
  );
  return [
    `Title:   ${screen.title ?? '(the page has none)'}`,
    `Facts:   ${screen.facts}`,
    `Words:   ${screen.words}`,
    `Removed: ${screen.removals.length}`,
    ...removals,
  ].join('\n');
}

/** Presses the toolbar button on a page without a window and tells what came; returns the exit code. */
export async function showHeadless(browser: BrowserWithExtension, url: string): Promise<number> {
  console.log(`No display here: reading ${url} without a window.`);
  const page = await browser.context.newPage();
  try {
    await page.goto(url);
  } catch (error) {
    console.error(`The page did not open: ${String(error)}`);
    return 1;
  }
  await pressButton(browser, page);
  const screen = await readScreen(page, READER_MS);
  mkdirSync(screenshotsDir, { recursive: true });
  const path = join(screenshotsDir, `start-${fileName(url)}.png`);
  await page.screenshot({ path });
  if (screen?.shows === 'reader') console.log(report(screen));
  else if (screen?.shows === 'notice') console.log(`The reader did not open: ${screen.sentence}`);
  else {
    const { badge, title } = await buttonSays(browser);
    console.log(`The reader did not open. The button says: ${[badge, title].filter(Boolean).join(' ')}`);
  }
  console.log(`Screenshot: ${path}`);
  return screen?.shows === 'reader' ? 0 : 1;
}
