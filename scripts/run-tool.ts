import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.ts';

export interface Outcome {
  /** Exit code; 1 where the tool was ended by a signal. */
  readonly code: number;
  readonly stdout: string;
  /** Both streams in the order they came. */
  readonly output: string;
  /** It was ended because it took longer than it was given. */
  readonly isOverdue: boolean;
}

/**
 * Path of a package's command, read from its package.json: works the same on every system, without a shell.
 *
 * @param packageName as in node_modules
 * @param command its name in `bin`; the package's name where left out
 */
export function commandOf(packageName: string, command = packageName): string {
  const dir = join(projectRoot, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin[command];
  if (path === undefined) throw new Error(`${packageName} has no command ${command}; see its package.json.`);
  return join(dir, path);
}

/**
 * Runs a program to its end and collects what it says.
 *
 * @param options `limitMs`: milliseconds after which it is ended; without end where left out
 */
export function runProgram(
  program: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; show?: boolean; limitMs?: number } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      env: { ...process.env, ...options.env },
      stdio: options.show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      timeout: options.limitMs,
    });
    let stdout = '';
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      output += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.on('error', reject);
    child.on('close', (code) => {
      const isOverdue = child.killed && options.limitMs !== undefined;
      resolve({ code: code ?? 1, stdout, output, isOverdue });
    });
  });
}

/** Runs a package's command with the Node that runs this script. */
export function runTool(
  packageName: string,
  args: readonly string[],
  options: { command?: string; env?: NodeJS.ProcessEnv; limitMs?: number } = {},
): Promise<Outcome> {
  return runProgram(process.execPath, [commandOf(packageName, options.command), ...args], options);
}
