import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type BrowserContext, type CDPSession, type Worker } from '@playwright/test';
import { INSTALL_BY_HAND } from './ensure-chromium.ts';
import type { FoundChromium } from './find-chromium.ts';

export interface LaunchOptions {
  readonly chromium: FoundChromium;
  /** Folder of the unpacked extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Where hosts that end in .example are served, and the certificate to accept there. */
  readonly server: { readonly port: number; readonly keyHash: string };
  /** X display to open the window on, where it is not the desktop's. */
  readonly display?: string;
  /** BCP 47 tag of the browser's interface, where it is not the system's. */
  readonly language?: string;
  /** Folder of a profile that outlives the browser; a fresh one, thrown away at the end, where none is given. */
  readonly profile?: string;
  /** Pages that are left are kept for Back and Forward, as in a person's browser; Playwright has that off. */
  readonly keepsPages?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface BrowserWithExtension {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The whole browser's debugging session. */
  readonly cdp: CDPSession;
  close(): Promise<void>;
}

/** Playwright makes a folder for the profile, and removes it when the browser has ended. */
const NEW_PROFILE = '';

/** Milliseconds; a cold start on a busy machine takes a few seconds (guess, to be measured). */
const WORKER_START_MS = 20_000;

/** On Linux Chromium takes its language from the environment, elsewhere from its switch. */
const environment = ({ display, language }: LaunchOptions) => ({
  ...process.env,
  ...(display !== undefined && { DISPLAY: display }),
  ...(language !== undefined && { LANGUAGE: language }),
});

const isRoot = () => process.getuid?.() === 0;

function switches({ chromium: { loads }, extension, server, language }: LaunchOptions): string[] {
  return [
    `--host-resolver-rules=MAP *.example 127.0.0.1:${server.port}`,
    `--ignore-certificate-errors-spki-list=${server.keyHash}`,
    '--enable-unsafe-extension-debugging', // presses the toolbar button, loads into branded builds
    '--test-type', // no bar about the switches above
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(language === undefined ? [] : [`--lang=${language}`]),
    ...(isRoot() ? ['--no-sandbox'] : []), // the sandbox refuses to start as root
    ...(loads === 'switch'
      ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
      : []),
  ];
}

/** The part of the extension's own world that is asked here. */
declare const chrome: { readonly action: { readonly onClicked: { hasListeners(): boolean } } };

const POLL_MS = 20;

/** A press that comes before the background listens for it is lost. */
async function whenListening(worker: Worker): Promise<void> {
  for (let waited = 0; waited < WORKER_START_MS; waited += POLL_MS) {
    if (await worker.evaluate(() => chrome.action.onClicked.hasListeners())) return;
    await wait(POLL_MS);
  }
  throw new Error(`The background does not listen for the button after ${WORKER_START_MS} ms.`);
}

/** This browser takes no unpacked extension; the message is the sentence to show. */
export class NotLoadableError extends Error {}

/** The way that is left with branded builds, which ignore --load-extension. */
async function loadByProtocol(
  cdp: CDPSession,
  { chromium: { path }, extension }: LaunchOptions,
): Promise<void> {
  try {
    await cdp.send('Extensions.loadUnpacked', { path: extension });
  } catch (cause) {
    const sentence = `${path} does not take an extension from a folder, as Chrome and Edge with their makers' names do not.`;
    throw new NotLoadableError(`${sentence} ${INSTALL_BY_HAND}`, { cause });
  }
}

/** Id of the extension, as soon as it is ready to be used. */
async function load(context: BrowserContext, cdp: CDPSession, options: LaunchOptions): Promise<string> {
  if (options.chromium.loads === 'protocol') await loadByProtocol(cdp, options);
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: WORKER_START_MS }));
  await whenListening(worker);
  return new URL(worker.url()).host;
}

/** Starts a browser with the extension in it. */
export async function launchWithExtension(options: LaunchOptions): Promise<BrowserWithExtension> {
  const context = await chromium.launchPersistentContext(options.profile ?? NEW_PROFILE, {
    executablePath: options.chromium.path,
    headless: options.headless,
    viewport: options.viewport ?? null,
    ignoreDefaultArgs: [
      '--enable-automation',
      '--disable-extensions',
      ...(options.keepsPages === true ? ['--disable-back-forward-cache'] : []),
    ],
    handleSIGINT: false,
    args: switches(options),
    env: environment(options),
  });
  try {
    const browser = context.browser();
    if (browser === null) throw new Error('This Playwright hides the browser of a persistent context.');
    const cdp = await browser.newBrowserCDPSession();
    const extensionId = await load(context, cdp, options);
    return { context, extensionId, cdp, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}
