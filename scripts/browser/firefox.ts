import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connectMarionette, type Marionette } from './marionette.ts';

export interface FirefoxOptions {
  readonly path: string;
  /** Folder of the unpacked Firefox build. */
  readonly extension: string;
  /** Where all hosts are served over https. */
  readonly serverPort: number;
}

export interface FirefoxWithExtension {
  goTo(url: string): Promise<void>;
  /** Runs a function's body in the page. */
  inPage(body: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Runs a function's body in the browser's own window. */
  inBrowser(body: string, ...args: readonly unknown[]): Promise<unknown>;
  readonly marionette: Marionette;
  readonly extensionId: string;
  close(): Promise<void>;
}

/** Milliseconds; a first start with a new profile (guess, to be measured). */
const START_MS = 100_000;
const POLL_MS = 100;

const preferences = (serverPort: number): Readonly<Record<string, string | number | boolean>> => ({
  'marionette.port': 0,
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${serverPort};80=${serverPort}`,
  'network.stricttransportsecurity.preloadlist': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
});

function startProcess(path: string, profile: string, serverPort: number): ChildProcess {
  const lines = Object.entries(preferences(serverPort)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  return spawn(
    path,
    ['-marionette', '-remote-allow-system-access', '-no-remote', '-profile', profile, '-headless'],
    { stdio: 'ignore' },
  );
}

/** Firefox writes the port that it chose into its profile. */
async function portOf(profile: string): Promise<number> {
  const file = join(profile, 'MarionetteActivePort');
  for (let waited = 0; waited < START_MS; waited += POLL_MS) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port > 0) return port;
    await wait(POLL_MS);
  }
  throw new Error(`Firefox told no port within ${START_MS} ms.`);
}

const valueOf = (answer: unknown): unknown => (answer as { readonly value: unknown }).value;

async function control(marionette: Marionette, extension: string) {
  await marionette.send('WebDriver:NewSession', {
    acceptInsecureCerts: true,
    unhandledPromptBehavior: 'dismiss',
  });
  const installed = await marionette.send('Addon:Install', { path: extension, temporary: true });
  const run = async (context: 'chrome' | 'content', script: string, args: readonly unknown[]) => {
    await marionette.send('Marionette:SetContext', { value: context });
    try {
      return valueOf(await marionette.send('WebDriver:ExecuteScript', { script, args }));
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  return {
    marionette,
    extensionId: String(valueOf(installed)),
    goTo: async (url: string) => {
      await marionette.send('WebDriver:Navigate', { url });
    },
    inPage: (body: string, ...args: readonly unknown[]) => run('content', body, args),
    inBrowser: (body: string, ...args: readonly unknown[]) => run('chrome', body, args),
  };
}

/** Starts a Firefox without a window, with a fresh profile and the extension in it for this run. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxWithExtension> {
  const profile = mkdtempSync(join(tmpdir(), 'broadsheet-firefox-'));
  const firefox = startProcess(options.path, profile, options.serverPort);
  const ended = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const stop = async () => {
    firefox.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const marionette = await connectMarionette(await portOf(profile));
    const close = async () => {
      marionette.close();
      await stop();
    };
    return { ...(await control(marionette, options.extension)), close };
  } catch (error) {
    await stop();
    throw error;
  }
}
