import { build } from '../build.ts';
import { builds, type BuildName } from '../project.ts';
import { runTool, type Outcome } from '../run-tool.ts';
import type { Suite, SuiteResult } from './suite.ts';

/** A check that says yes or no counts as one test. */
const oneTest = ({ code, output }: Outcome): SuiteResult => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: [],
  output,
});

export const format: Suite = {
  name: 'format',
  run: async () => oneTest(await runTool('prettier', ['--check', '.'])),
};

export const lint: Suite = {
  name: 'lint',
  async run() {
    const prepared = await runTool('wxt', ['prepare']); // the types that lint and tsc read
    return oneTest(prepared.code === 0 ? await runTool('eslint', ['.', '--max-warnings', '0']) : prepared);
  },
};

export const types: Suite = {
  name: 'types',
  run: async () => oneTest(await runTool('typescript', ['--noEmit'], { command: 'tsc' })),
};

/** One test a build. */
export const buildAll: Suite = {
  name: 'build',
  async run() {
    let passed = 0;
    const complaints: string[] = [];
    for (const name of Object.keys(builds) as BuildName[]) {
      const { code, output } = await build(name);
      if (code === 0) passed += 1;
      else complaints.push(`${name}:\n${output}`);
    }
    return { passed, failed: complaints.length, skipped: [], output: complaints.join('\n') };
  },
};
