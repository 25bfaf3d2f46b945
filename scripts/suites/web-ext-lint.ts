import { builds } from '../project.ts';
import { runTool } from '../run-tool.ts';
import type { Suite } from './suite.ts';

/** What the store's own linter says of the Firefox build: one test, passed where it finds no error. */
export const webExtLint: Suite = {
  name: 'web-ext lint',
  async run() {
    const { stdout, output } = await runTool('web-ext', [
      'lint',
      '--source-dir',
      builds.firefox.dir,
      '--output',
      'json',
    ]);
    const start = stdout.indexOf('{');
    if (start < 0) return { passed: 0, failed: 1, skipped: [], output };
    const { summary } = JSON.parse(stdout.slice(start)) as { summary: { errors: number } };
    const sound = summary.errors === 0;
    return { passed: sound ? 1 : 0, failed: sound ? 0 : 1, skipped: [], output };
  },
};
