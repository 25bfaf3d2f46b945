import type { BrowserWithExtension } from './browser/launch.ts';

/** Opens a page in a window and waits until the person closes it, or presses Ctrl-C. */
export async function showWindow(browser: BrowserWithExtension, url: string, key: string): Promise<number> {
  const { context } = browser;
  const closed = new Promise<void>((resolve) => {
    context.once('close', () => resolve());
    // A debugged browser lives on without a window.
    context.on('page', (page) => page.once('close', () => context.pages().length === 0 && resolve()));
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  const [blank] = context.pages();
  const page = await context.newPage();
  await blank?.close();
  // An address that does not answer shows the browser's own error page: that is the answer.
  await page.goto(url, { waitUntil: 'commit' }).catch((error: unknown) => console.error(String(error)));
  console.log(`Opened ${url}`);
  console.log(
    `Press the Broadsheet button in the toolbar, or ${key}. Close the window or press Ctrl-C to end.`,
  );
  await closed;
  return 0;
}
