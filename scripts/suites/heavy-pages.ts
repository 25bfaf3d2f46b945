import { runTool } from '../run-tool.ts';
import { needChromium } from '../browser/find-chromium.ts';
import type { Suite } from './suite.ts';

/** Reads every heavy page as the bench does: a page that misses a mark fails. */
export const heavyPages: Suite = {
  name: 'long: heavy pages',
  async run() {
    const built = await runTool('vite', ['build', '-c', 'bench/engine.vite.config.ts', '--logLevel', 'warn']);
    if (built.code !== 0) return { passed: 0, failed: 1, skipped: [], output: built.output };
    // The bench is loaded when it is wanted: it brings the peers with it.
    const { heavy, missed, row } = await import('../../bench/heavy.ts');
    const lines: string[] = [];
    let failed = 0;
    for await (const cost of heavy(needChromium())) {
      if (missed(cost).length > 0) failed++;
      lines.push(`figures: ${row(cost)}`);
    }
    return { passed: lines.length - failed, failed, skipped: [], output: lines.join('\n') };
  },
};
