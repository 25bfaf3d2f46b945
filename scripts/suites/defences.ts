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

/** What the tests of a defence came to: how many failed, or that they hung; null where they could not even be run. */
type Came = number | 'hung' | null;

/** Tests that a defence keeps from hanging are ended after so long: with it the longest take a tenth of that on a quiet machine. */
const LIMIT_MS = 400_000;

/** Runs the tests of a defence, without it or, where there is no name, with all of them. */
async function failing({ project, tests }: Defence, without: string | undefined): Promise<Came> {
  const path = join(outputDir, 'reports', 'defence.json');
  rmSync(path, { force: true });
  const { isOverdue } = await runTool(
    'vitest',
    ['run', '--project', project, '--reporter=json', '--outputFile', path, ...tests],
    { env: without === undefined ? {} : { [TAKEN_AWAY]: without }, limitMs: LIMIT_MS },
  );
  if (isOverdue) return 'hung';
  try {
    const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(path, 'utf8')) as Report;
    return numFailedTests + numPassedTests === 0 ? null : numFailedTests;
  } catch {
    return null; // no report: the run broke off, which proves nothing
  }
}

const isMissed = (before: Came, after: Came): boolean =>
  typeof before === 'number' && after !== null && (after === 'hung' || after > before);

function wordsFor(before: Came, after: Came): string {
  if (typeof before !== 'number' || after === null) return 'NOT RUN';
  if (after === 'hung') return 'the tests hang';
  if (after <= before)
    return before === 0 ? 'NO TEST FAILS' : `NO MORE TESTS FAIL than the ${before} that fail with it`;
  return `${after - before} tests fail`;
}

/**
 * Takes away each defence in turn: at least one test has to fail.
 *
 * @param wanted a part of the names of those that are taken away; all where left out
 * @throws RangeError where no defence bears it in its name
 */
export const defencesHold = (wanted = ''): Suite => ({
  name: 'long: every defence is missed',
  async run() {
    const chosen = defences.filter(({ name }) => name.includes(wanted));
    if (chosen.length === 0) throw new RangeError(`No defence bears "${wanted}" in its name.`);
    /** What the same tests say with every defence in place, by project and files: a test that fails anyway proves nothing. */
    const baseline = new Map<string, Came>();
    const lines: string[] = [];
    let missed = 0;
    for (const defence of chosen) {
      const key = [defence.project, ...defence.tests].join(' ');
      if (!baseline.has(key)) baseline.set(key, await failing(defence, undefined));
      const before = baseline.get(key) ?? null;
      const after = typeof before === 'number' ? await failing(defence, defence.name) : null;
      if (isMissed(before, after)) missed++;
      lines.push(`figures: without "${defence.name}": ${wordsFor(before, after)}`);
      console.log(lines.at(-1));
    }
    return { passed: missed, failed: chosen.length - missed, skipped: [], output: lines.join('\n') };
  },
});
