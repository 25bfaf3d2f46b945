import { inCi } from '../project.ts';
import { askYesNo } from '../ask-yes-no.ts';
import { runProgram } from '../run-tool.ts';
import { findChromium, type FoundChromium } from './find-chromium.ts';
import { waysToInstall, type WayToInstall } from './ways-to-install.ts';

export const INSTALL_BY_HAND =
  'Install Chromium (on Debian: apt-get install chromium; elsewhere: npx playwright install chromium), or set CHROMIUM_PATH to one.';

/** True where a person said yes, or where nobody can be asked; null where the person wants to end it all. */
async function mayInstall(way: WayToInstall): Promise<boolean | null> {
  const plan = `No Chromium found. Installing one with: ${way.commands.map((words) => words.join(' ')).join(' && ')}`;
  if (inCi || !process.stdin.isTTY || !process.stdout.isTTY) {
    console.log(plan);
    return true;
  }
  return askYesNo(`${plan}\nGo on? [Y/n] `, { input: process.stdin, output: process.stdout });
}

async function install({ commands, env }: WayToInstall): Promise<boolean> {
  for (const [program = '', ...args] of commands) {
    const { code } = await runProgram(program, args, { show: true, ...(env && { env }) });
    if (code !== 0) return false;
  }
  return true;
}

/** A Chromium, installed first where there is none; null where that failed or was not wanted. */
export async function ensureChromium(): Promise<FoundChromium | null> {
  const found = findChromium();
  if (found !== null) return found;
  for (const way of await waysToInstall()) {
    const isWanted = await mayInstall(way);
    if (isWanted === null) return null;
    if (!isWanted) continue;
    if (!(await install(way))) continue;
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  return null;
}
