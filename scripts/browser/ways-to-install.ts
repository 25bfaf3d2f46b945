import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { commandOf, runProgram } from '../run-tool.ts';

/** One way to get a Chromium: commands that run one after the other. */
export interface WayToInstall {
  readonly commands: readonly (readonly string[])[];
  readonly env?: NodeJS.ProcessEnv;
}

export const hasProgram = (name: string): boolean =>
  (process.env.PATH ?? '').split(delimiter).some((dir) => existsSync(join(dir, name)));

const isRoot = () => process.getuid?.() === 0;

/** Ubuntu's package is a snap, which cannot read the folders that the extension is built in. */
const isUbuntu = () =>
  existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));

const packageManagers = [
  {
    program: 'apt-get',
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', 'chromium'],
    ],
  },
  { program: 'dnf', commands: [['dnf', 'install', '-y', 'chromium']] },
  { program: 'pacman', commands: [['pacman', '-S', '--noconfirm', 'chromium']] },
] as const;

/** What puts a command in the administrator's hands; null where we cannot become one. */
async function asAdministrator(): Promise<readonly string[] | null> {
  if (isRoot()) return [];
  if (!hasProgram('sudo')) return null;
  if (process.stdin.isTTY) return ['sudo'];
  const { code } = await runProgram('sudo', ['-n', 'true']);
  return code === 0 ? ['sudo', '-n'] : null;
}

/** By the system's packages where we may, else by Playwright, which puts a Chromium into the user's cache. */
export async function waysToInstall(): Promise<readonly WayToInstall[]> {
  const ways: WayToInstall[] = [];
  const administrator = process.platform === 'linux' ? await asAdministrator() : null;
  const manager = packageManagers.find(({ program }) => hasProgram(program));
  if (administrator !== null && manager !== undefined && !isUbuntu()) {
    ways.push({
      commands: manager.commands.map((command) => [...administrator, ...command]),
      env: { DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  // Homebrew's cask is not signed and is refused by macOS: a Mac takes Playwright's build as well.
  const withLibraries = administrator !== null && hasProgram('apt-get') ? ['--with-deps'] : [];
  ways.push({
    commands: [[process.execPath, commandOf('playwright'), 'install', ...withLibraries, 'chromium']],
  });
  return ways;
}
