import { spawn, type ChildProcess } from 'node:child_process';
import { runProgram } from '../run-tool.ts';
import { hasProgram } from './ways-to-install.ts';

/** False on a Linux without a desktop, where no window can be opened. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** A screen in memory with a window manager, on which keys and the mouse are really pressed. */
export interface VirtualDisplay {
  /** As DISPLAY has it, such as `:99`. */
  readonly name: string;
  /** Runs xdotool, for example `key`, `--clearmodifiers`, `alt+r`. */
  xdotool(...args: readonly string[]): Promise<string>;
  close(): void;
}

export const DISPLAY_PROGRAMS = ['Xvfb', 'openbox', 'xdotool'] as const;

/** Those of the programs that are not installed. */
export const missingDisplayPrograms = (): readonly string[] =>
  DISPLAY_PROGRAMS.filter((program) => !hasProgram(program));

const SCREEN = '1280x900x24';

/** Xvfb picks a free display by itself and writes its number to the file descriptor it is told. */
function startXvfb(): Promise<{ server: ChildProcess; name: string }> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let number = '';
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended at once with code ${code ?? 'none'}.`)));
    server.stdio[3]?.on('data', (text: Buffer) => {
      number += text.toString();
      if (number.endsWith('\n')) resolve({ server, name: `:${number.trim()}` });
    });
  });
}

export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const { server, name } = await startXvfb();
  const env = { DISPLAY: name };
  const windows = spawn('openbox', [], { env: { ...process.env, ...env }, stdio: 'ignore' });
  return {
    name,
    async xdotool(...args) {
      const { code, stdout, output } = await runProgram('xdotool', args, { env });
      if (code !== 0) throw new Error(`xdotool ${args.join(' ')} failed: ${output}`);
      return stdout.trim();
    },
    close() {
      windows.kill();
      server.kill();
    },
  };
}
