import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['firefox-esr', 'firefox'];
const MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';
const WINDOWS = 'C:\\Program Files\\Mozilla Firefox\\firefox.exe';

/** Path of the Firefox to test with: the one FIREFOX_PATH names, else the system's; null where there is none. */
export function findFirefox(): string | null {
  const named = process.env.FIREFOX_PATH;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [...(named ? [named] : onPath), MAC, WINDOWS].find((path) => existsSync(path)) ?? null;
}
