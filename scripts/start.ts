import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasDisplay } from './browser/display.ts';
import { ensureChromium, INSTALL_BY_HAND } from './browser/ensure-chromium.ts';
import { launchWithExtension, NotLoadableError, type BrowserWithExtension } from './browser/launch.ts';
import { build } from './build.ts';
import { builds } from './project.ts';
import { LIST_PAGE_URL, listPage } from './serve/list-page.ts';
import { NotAPageError, ownPage } from './serve/own-page.ts';
import { serveSamples } from './serve/sample-pages.ts';
import { startServer, type PageServer } from './serve/server.ts';
import { showHeadless } from './show-headless.ts';
import { showWindow } from './show-window.ts';
import { samples } from '../tests/pages/samples.ts';

/** What is shown where nobody can choose: a German page with a newsletter call. */
const FIRST_SAMPLE = 'call-box--ferry--de';

/** CSS pixels; a common notebook. */
const HEADLESS_VIEWPORT = { width: 1280, height: 900 };

const suggestedKey = (): string => {
  const manifest = JSON.parse(readFileSync(join(builds.chrome.dir, 'manifest.json'), 'utf8')) as {
    commands: Record<string, { suggested_key?: { default?: string } }>;
  };
  return manifest.commands['toggle-reader']?.suggested_key?.default ?? 'no key';
};

function firstSample(): string {
  const sample = samples.find(({ id }) => id === FIRST_SAMPLE) ?? samples[0];
  if (sample === undefined) throw new Error('tests/pages/samples.ts lists no page.');
  return sample.url;
}

/** The address that was asked for; undefined where none was. */
function askedFor(server: PageServer): string | undefined {
  const typed = process.argv[2];
  return typed === undefined ? undefined : ownPage(server, typed);
}

async function show(browser: BrowserWithExtension, asked: string | undefined): Promise<number> {
  if (hasDisplay()) return showWindow(browser, asked ?? LIST_PAGE_URL, suggestedKey());
  return showHeadless(browser, asked ?? firstSample());
}

/** Builds, serves, opens; returns the exit code. */
async function start(): Promise<number> {
  const server = await startServer();
  try {
    const asked = askedFor(server);
    const chromium = await ensureChromium();
    if (chromium === null) {
      console.error(INSTALL_BY_HAND);
      return 1;
    }
    console.log('Building the extension …');
    const built = await build('chrome');
    if (built.code !== 0) {
      console.error(built.output);
      return 1;
    }
    serveSamples(server, samples);
    server.serve(LIST_PAGE_URL, {
      contentType: 'text/html; charset=utf-8',
      body: () => listPage(samples, suggestedKey()),
    });
    const headless = !hasDisplay();
    const browser = await launchWithExtension({
      chromium,
      extension: builds.chrome.dir,
      headless,
      server,
      ...(headless && { viewport: HEADLESS_VIEWPORT }),
    });
    try {
      return await show(browser, asked);
    } finally {
      await browser.close();
    }
  } catch (error) {
    if (!(error instanceof NotAPageError || error instanceof NotLoadableError)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    await server.close();
  }
}

process.exitCode = await start();
