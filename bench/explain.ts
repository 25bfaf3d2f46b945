import { readFileSync, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { chromium as playwright } from '@playwright/test';
import { ensureChromium, INSTALL_BY_HAND } from '../scripts/browser/ensure-chromium.ts';
import { outputDir } from '../scripts/project.ts';
import { runTool } from '../scripts/run-tool.ts';
import type { REPORT_FORMAT } from '../model/report.ts';

/** Told apart here, read in the browser: Node reads no module of the product. */
const REPORT: typeof REPORT_FORMAT = 'broadsheet-report';

const USAGE = `npm run explain -- FILE_OR_URL [--url ADDRESS]

Prints a page block by block: what becomes of it, what it says, what speaks for promotion and for the story.
FILE is HTML (also .gz), text, JSON with "html" and "url", or a report that the reader saved: its blocks are judged again from their
recorded facts, by the rules of today. --url is the address that a file was saved from.`;

/** A page to explain; without text it is fetched by the browser itself. */
interface Source {
  readonly url: string;
  readonly text: string | null;
  readonly contentType: string;
  /** A report that the reader saved, to be judged again without its page. */
  readonly report?: string;
}

/** Where a file says nothing of where it was saved from. */
const UNKNOWN_ADDRESS = 'https://page.example/';

function readSource(target: string, address: string | undefined): Source | null {
  if (!existsSync(target))
    return /^https?:/.test(target) ? { url: target, text: null, contentType: '' } : null;
  const bytes = readFileSync(resolve(target));
  const text = (target.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  if (target.endsWith('.json')) {
    const { html = '', url, format } = JSON.parse(text) as Readonly<Record<string, string | undefined>>;
    if (format === REPORT) return { url: UNKNOWN_ADDRESS, text: '', contentType: 'text/plain', report: text };
    return { url: address ?? url ?? UNKNOWN_ADDRESS, text: html, contentType: 'text/html; charset=utf-8' };
  }
  const contentType = target.endsWith('.txt') ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8';
  return { url: address ?? UNKNOWN_ADDRESS, text, contentType };
}

async function explain(): Promise<number> {
  const [target, option, address] = process.argv.slice(2);
  const source = target === undefined ? null : readSource(target, option === '--url' ? address : undefined);
  if (!source) {
    console.error(USAGE);
    return 1;
  }
  const found = await ensureChromium();
  if (found === null) {
    console.error(INSTALL_BY_HAND);
    return 1;
  }
  const built = await runTool('vite', ['build', '-c', 'bench/engine.vite.config.ts', '--logLevel', 'warn']);
  if (built.code !== 0) {
    console.error(built.output);
    return 1;
  }
  const browser = await playwright.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await (
      await browser.newContext({ javaScriptEnabled: source.text === null, bypassCSP: true })
    ).newPage();
    const { text, contentType } = source;
    // A file is read as it is: nothing of it is fetched.
    if (text !== null)
      await page.route('**/*', (route) =>
        route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
          ? route.fulfill({ contentType, body: text })
          : route.abort(),
      );
    await page.goto(source.url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(`${readFileSync(resolve(outputDir, 'engine.js'), 'utf8')}\n;0`);
    const lines =
      source.report === undefined
        ? await page.evaluate(() => globalThis.__explain(document))
        : await page.evaluate((report) => globalThis.__replay(report), source.report);
    for (const line of lines) console.log(line);
  } finally {
    await browser.close();
  }
  return 0;
}

process.exitCode = await explain();
