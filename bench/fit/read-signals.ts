import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium as playwright, type BrowserContext, type Page } from '@playwright/test';
import type { FoundChromium } from '../../scripts/browser/find-chromium.ts';
import { outputDir } from '../../scripts/project.ts';
import type { Layout } from '../../engine/article/context-signals.ts';
import type { LabelledCorpusPage } from './labelled-corpus.ts';
import type { Label } from './labels.ts';

/** The blocks of one page with their signals and what is true of them. */
export interface LabelledPage {
  readonly page: Pick<LabelledCorpusPage, 'set' | 'id' | 'publisher'>;
  readonly names: readonly string[];
  /** In parts, as the engine measures them; the columns of the context are empty. */
  readonly rows: Int32Array;
  readonly layout: Layout;
  readonly labels: readonly Label[];
}

/** Pages after which a fresh context keeps memory low. */
const PAGES_A_CONTEXT = 100;

/** Opens every page of a corpus in a browser without network and without the page's scripts, and measures its blocks. */
export async function readSignals(
  chromium: FoundChromium,
  pages: readonly LabelledCorpusPage[],
  onPage: (done: number) => void,
): Promise<readonly LabelledPage[]> {
  const code = readFileSync(join(outputDir, 'signals.js'), 'utf8');
  const browser = await playwright.launch({
    executablePath: chromium.path,
    // One process for all pages: starting one for each would cost more than measuring it.
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--renderer-process-limit=1',
      '--disable-site-isolation-trials',
      '--disable-features=ProactivelySwapBrowsingInstance,SpareRendererForSitePerProcess,BackForwardCache',
      '--host-resolver-rules=MAP * ~NOTFOUND',
    ],
  });
  const read: LabelledPage[] = [];
  let context: BrowserContext | null = null;
  let tab: Page | null = null;
  let html = '';
  /** A saved page that sends itself elsewhere, or loads itself anew, stays where it is. */
  let isServed = false;
  try {
    for (const [index, page] of pages.entries()) {
      if (index % PAGES_A_CONTEXT === 0 || !tab) {
        await context?.close();
        context = await browser.newContext({ javaScriptEnabled: false });
        tab = await context.newPage();
        const main = tab.mainFrame();
        await tab.route('**/*', (route) => {
          const isPage = route.request().isNavigationRequest() && route.request().frame() === main;
          if (!isPage || isServed) return route.abort();
          isServed = true;
          return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
        });
      }
      html = page.source();
      isServed = false;
      onPage(index);
      try {
        await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
        await tab.evaluate(`${code}\n;0`);
        const { names, texts, first, rows, words, boxes, signatures } = await tab.evaluate(() =>
          globalThis.__signals(document),
        );
        if (texts.length === 0) continue;
        const count = rows.length / names.length;
        const { set, id, publisher } = page;
        read.push({
          page: { set, id, publisher },
          names,
          rows: Int32Array.from(rows),
          layout: {
            words: Int32Array.from(words),
            boxes: Int32Array.from(boxes),
            signatures: Int32Array.from(signatures),
          },
          labels: page.labels(texts).slice(first, first + count),
        });
      } catch (error) {
        // A page that cannot be measured is missing in the fit, and nothing else.
        console.warn(`${page.set}/${page.id}: ${String(error).split('\n')[0] ?? ''}`);
        await tab.close();
        tab = null;
      }
    }
  } finally {
    await browser.close();
  }
  return read;
}
