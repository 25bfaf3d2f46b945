import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../browser/find-chromium.ts';
import { outputDir } from '../project.ts';
import { runTool } from '../run-tool.ts';
import type { Suite } from './suite.ts';

/** What Vitest's JSON reporter writes, as far as it is counted here. */
interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/** A project of vitest.config.ts. */
export const vitestProject = (project: string): Suite => ({
  name: project,
  async run() {
    const reportPath = join(outputDir, 'reports', `${project}.json`);
    rmSync(reportPath, { force: true });
    const { code, output } = await runTool(
      'vitest',
      [
        'run',
        '--project',
        project,
        '--passWithNoTests',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${reportPath}`,
      ],
      // vitest.config.ts reads which browser to use.
      { env: { CHROMIUM_PATH: findChromium()?.path } },
    );
    if (!existsSync(reportPath)) return { passed: 0, failed: 1, skipped: [], output };
    const { testResults } = JSON.parse(readFileSync(reportPath, 'utf8')) as Report;
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const passed = tests.filter(({ status }) => status === 'passed').length;
    const failed = tests.filter(({ status }) => status === 'failed').length;
    const brokenFiles = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    ).length;
    // An error between tests fails the run though every test passed.
    const strayError = code !== 0 && failed + brokenFiles === 0 ? 1 : 0;
    return {
      passed,
      failed: failed + brokenFiles + strayError,
      skipped: tests
        .filter(({ status }) => status !== 'passed' && status !== 'failed')
        .map(({ fullName, status }) => ({ what: fullName, why: status, missingTool: false })),
      output,
    };
  },
});
