import { closeSync, existsSync, openSync, readSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** A browser to run, and how it takes an unpacked extension. */
export interface FoundChromium {
  readonly path: string;
  /**
   * `switch`: by --load-extension. `protocol`: branded builds ignore that switch since Chrome 137, so the
   * extension is loaded over the debugging pipe.
   */
  readonly loads: 'switch' | 'protocol';
}

const OPEN_NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome-for-testing'];
const BRANDED_NAMES = ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];

const { env, platform } = process;

const macPaths = (names: readonly string[]) =>
  names.flatMap((name) =>
    ['/Applications', join(env.HOME ?? '/', 'Applications')].map((dir) =>
      join(dir, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  );

const windowsPaths = (names: readonly string[]) =>
  [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']]
    .filter((dir) => dir !== undefined)
    .flatMap((dir) => names.map((name) => join(dir, name)));

const onPath = (names: readonly string[]) =>
  names.flatMap((name) => (env.PATH ?? '').split(delimiter).map((dir) => join(dir, name)));

function openPaths(): readonly string[] {
  if (platform === 'darwin') return macPaths(['Chromium', 'Google Chrome for Testing']);
  if (platform === 'win32') return windowsPaths([join('Chromium', 'Application', 'chrome.exe')]);
  return onPath(OPEN_NAMES);
}

function brandedPaths(): readonly string[] {
  if (platform === 'darwin') return macPaths(['Google Chrome', 'Microsoft Edge']);
  if (platform === 'win32')
    return windowsPaths([
      join('Google', 'Chrome', 'Application', 'chrome.exe'),
      join('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  return onPath(BRANDED_NAMES);
}

/** Enough of a start script to see what it starts. */
const SCRIPT_START_BYTES = 4096;

/** A snap may read neither dot folders such as .output nor this system's /tmp: it cannot load the extension. */
function isSnap(path: string): boolean {
  const real = realpathSync(path);
  if (real === '/usr/bin/snap' || real.startsWith('/snap/')) return true;
  const start = Buffer.alloc(SCRIPT_START_BYTES);
  const file = openSync(real, 'r');
  try {
    const length = readSync(file, start);
    const text = start.toString('latin1', 0, length);
    return text.startsWith('#!') && text.includes('/snap/');
  } finally {
    closeSync(file);
  }
}

const firstUsable = (paths: readonly string[]) => paths.find((path) => existsSync(path) && !isSnap(path));

/**
 * The Chromium to use: the one CHROMIUM_PATH names, else the system's, else Playwright's, else a branded Chrome
 * or Edge; null where there is none.
 */
export function findChromium(): FoundChromium | null {
  const named = env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    const branded = brandedPaths().includes(named);
    return existsSync(named) ? { path: named, loads: branded ? 'protocol' : 'switch' } : null;
  }
  const open = firstUsable([...openPaths(), chromium.executablePath()]);
  if (open !== undefined) return { path: open, loads: 'switch' };
  const branded = firstUsable(brandedPaths());
  return branded === undefined ? null : { path: branded, loads: 'protocol' };
}

/** As `findChromium`, for tests: they are no place to install anything. */
export function needChromium(): FoundChromium {
  const found = findChromium();
  if (found === null)
    throw new Error('No Chromium found: install the package chromium, or set CHROMIUM_PATH.');
  return found;
}
