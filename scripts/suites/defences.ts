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

/** How many tests of a defence fail, without it or, where there is no name, with all of them; null where they could not even be run. */
async function failing({ project, tests }: Defence, without: string | undefined): Promise<number | null> {
  const path = join(outputDir, 'reports', 'defence.json');
  rmSync(path, { force: true });
  await runTool('vitest', ['run', '--project', project, '--reporter=json', '--outputFile', path, ...tests], {
    env: without === undefined ? {} : { [TAKEN_AWAY]: without },
  });
  try {
    const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(path, 'utf8')) as Report;
    return numFailedTests + numPassedTests === 0 ? null : numFailedTests;
  } catch {
    return null; // no report: the run broke off, which proves nothing
  }
}

function wordsFor(before: number | null, after: number | null): string {
  if (before === null || after === null) return 'NOT RUN';
  if (after <= before)
    return before === 0 ? 'NO TEST FAILS' : `NO MORE TESTS FAIL than the ${before} that fail with it`;
  return `${after - before} tests fail`;
}

/** Takes away each defence in turn: at least one test has to fail. DEFENCE takes those whose name holds it. */
export const defencesHold: Suite = {
  name: 'long: every defence is missed',
  async run() {
    const wanted = process.env.DEFENCE ?? '';
    const chosen = defences.filter(({ name }) => name.includes(wanted));
    if (chosen.length === 0) throw new Error(`No defence bears "${wanted}" in its name.`);
    /** What the same tests say with every defence in place, by project and files: a test that fails anyway proves nothing. */
    const baseline = new Map<string, number | null>();
    const lines: string[] = [];
    let missed = 0;
    for (const defence of chosen) {
      const key = [defence.project, ...defence.tests].join(' ');
      if (!baseline.has(key)) baseline.set(key, await failing(defence, undefined));
      const before = baseline.get(key) ?? null;
      const after = before === null ? null : await failing(defence, defence.name);
      const isMissed = before !== null && after !== null && after > before;
      if (isMissed) missed++;
      lines.push(`figures: without "${defence.name}": ${wordsFor(before, after)}`);
      console.log(lines.at(-1));
    }
    return { passed: missed, failed: chosen.length - missed, skipped: [], output: lines.join('\n') };
  },
};
