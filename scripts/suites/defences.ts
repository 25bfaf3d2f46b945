import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defences, type Defence } from '../../tests/hostile/defences.ts';
import { TAKEN_AWAY } from '../../tests/hostile/without-defence.ts';
import { outputDir } from '../project.ts';
import { runTool } from '../run-tool.ts';
import type { Suite } from './suite.ts';

/** What Vitest's JSON reporter writes, as far as it is read here. */
interface Report {
  readonly numFailedTests: number;
  readonly numPassedTests: number;
}

/** How many tests fail without a defence; null where they could not even be run. */
async function failingWithout({ name, project, tests }: Defence): Promise<number | null> {
  const path = join(outputDir, 'reports', 'defence.json');
  rmSync(path, { force: true });
  await runTool('vitest', ['run', '--project', project, '--reporter=json', '--outputFile', path, ...tests], {
    env: { [TAKEN_AWAY]: name },
  });
  try {
    const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(path, 'utf8')) as Report;
    return numFailedTests + numPassedTests === 0 ? null : numFailedTests;
  } catch {
    return null; // no report: the run broke off, which proves nothing
  }
}

/** Takes away each defence in turn: at least one test has to fail. DEFENCE takes those whose name holds it. */
export const defencesHold: Suite = {
  name: 'long: every defence is missed',
  async run() {
    const chosen = defences.filter(({ name }) => name.includes(process.env.DEFENCE ?? ''));
    const lines: string[] = [];
    let missed = 0;
    for (const defence of chosen) {
      const failing = await failingWithout(defence);
      if (failing !== null && failing > 0) missed++;
      lines.push(
        `figures: without "${defence.name}": ${failing === null ? 'NOT RUN' : failing === 0 ? 'NO TEST FAILS' : `${failing} tests fail`}`,
      );
      console.log(lines.at(-1));
    }
    return { passed: missed, failed: chosen.length - missed, skipped: [], output: lines.join('\n') };
  },
};
