import { runTool } from '../run-tool.ts';
import type { Suite } from './suite.ts';

/** What `size-limit --json` says of one budget. */
interface Budget {
  readonly name: string;
  readonly passed?: boolean;
}

/** One test a budget of .size-limit.json. */
export const size: Suite = {
  name: 'size',
  async run() {
    const { stdout, output } = await runTool('size-limit', ['--json']);
    const start = stdout.indexOf('[');
    if (start < 0) return { passed: 0, failed: 1, skipped: [], output };
    const budgets = JSON.parse(stdout.slice(start)) as readonly Budget[];
    const failed = budgets.filter(({ passed }) => passed !== true).length;
    return { passed: budgets.length - failed, failed, skipped: [], output };
  },
};
