import { chromium, type BrowserContext, type CDPSession } from '@playwright/test';
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

async function loadByProtocol(cdp: CDPSession, extension: string): Promise<string> {
  const { id } = await cdp.send('Extensions.loadUnpacked', { path: extension });
  return id;
}

async function idOfLoaded(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout: WORKER_START_MS }));
  return new URL(worker.url()).host;
}

/** Starts a browser with a fresh profile, which is thrown away at the end, and the extension in it. */
export async function launchWithExtension(options: LaunchOptions): Promise<BrowserWithExtension> {
  const context = await chromium.launchPersistentContext(NEW_PROFILE, {
    executablePath: options.chromium.path,
    headless: options.headless,
    viewport: options.viewport ?? null,
    ignoreDefaultArgs: ['--enable-automation', '--disable-extensions'],
    handleSIGINT: false,
    args: switches(options),
    env: environment(options),
  });
  try {
    const browser = context.browser();
    if (browser === null) throw new Error('This Playwright hides the browser of a persistent context.');
    const cdp = await browser.newBrowserCDPSession();
    const extensionId =
      options.chromium.loads === 'switch'
        ? await idOfLoaded(context)
        : await loadByProtocol(cdp, options.extension);
    return { context, extensionId, cdp, close: () => context.close() };
  } catch (error) {
    await context.close();
    throw error;
  }
}
