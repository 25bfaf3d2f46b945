import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { outputDir } from '../project.ts';
import { runTool } from '../run-tool.ts';
import { MISSING_TOOL, type Skipped, type Suite } from './suite.ts';

/** What Playwright's JSON reporter writes, as far as it is counted here. */
interface Report {
  readonly suites: readonly ReportSuite[];
  readonly stats: { expected: number; unexpected: number; flaky: number };
  readonly errors: readonly unknown[];
}

interface ReportSuite {
  readonly suites?: readonly ReportSuite[];
  readonly specs: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

const skippedIn = ({ suites = [], specs }: ReportSuite): Skipped[] => [
  ...suites.flatMap(skippedIn),
  ...specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations }) => {
        const why = annotations.find(({ type }) => type === 'skip')?.description ?? 'no reason given';
        return { what: title, why, missingTool: why.startsWith(MISSING_TOOL) };
      }),
  ),
];

const unsteadyIn = ({ suites = [], specs }: ReportSuite): string[] => [
  ...suites.flatMap(unsteadyIn),
  ...specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky')).map(({ title }) => title),
];

/** A project of playwright.config.ts. */
export const playwrightProject = (project: string): Suite => ({
  name: project,
  async run() {
    const reportPath = join(outputDir, 'reports', `${project}.json`);
    rmSync(reportPath, { force: true });
    const { code, output } = await runTool(
      '@playwright/test',
      ['test', '--project', project, '--pass-with-no-tests', '--reporter=list,json'],
      { command: 'playwright', env: { PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath } },
    );
    if (!existsSync(reportPath)) return { passed: 0, failed: 1, skipped: [], output };
    const { stats, errors, suites } = JSON.parse(readFileSync(reportPath, 'utf8')) as Report;
    const failed = stats.unexpected + errors.length;
    return {
      passed: stats.expected + stats.flaky,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      skipped: suites.flatMap(skippedIn),
      unsteady: suites.flatMap(unsteadyIn),
      output,
    };
  },
});
