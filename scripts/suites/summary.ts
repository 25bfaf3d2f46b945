import type { SuiteResult } from './suite.ts';

export interface RanSuite {
  readonly name: string;
  readonly result: SuiteResult;
  readonly seconds: number;
}

const ranNothing = ({ result }: RanSuite) => result.passed + result.failed === 0;

/**
 * What fails where CI is set though nothing went wrong: a suite that ran no test, and each test left out for
 * want of a program. A machine that checks for everybody must have everything.
 */
const gaps = (ran: readonly RanSuite[]): number =>
  ran.filter((suite) => ranNothing(suite) && suite.result.skipped.length === 0).length +
  ran.flatMap(({ result }) => result.skipped).filter(({ missingTool }) => missingTool).length;

/** One line a suite. */
export const progress = ({ name, result, seconds }: RanSuite): string => {
  const { passed, failed, skipped } = result;
  const mark = failed > 0 ? '✗' : passed > 0 ? '✓' : '–';
  const left = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${mark} ${name.padEnd(14)} ${String(passed).padStart(4)} passed, ${failed} failed${left}  (${seconds.toFixed(1)} s)`;
};

/** The closing lines; the last one is `N passed, N failed`. */
export function summary(ran: readonly RanSuite[], inCi: boolean): { lines: string[]; failed: number } {
  const sum = (key: 'passed' | 'failed') => ran.reduce((total, { result }) => total + result[key], 0);
  const failed = sum('failed') + (inCi ? gaps(ran) : 0);
  const verdict = inCi ? ' (counts as failed where CI is set)' : '';
  return {
    failed,
    lines: [
      ...ran.map(progress),
      ...ran
        .filter((suite) => ranNothing(suite) && suite.result.skipped.length === 0)
        .map(({ name }) => `ran no test: ${name}${verdict}`),
      ...ran.flatMap(({ name, result }) =>
        result.skipped.map(
          ({ what, why, missingTool }) => `skipped: ${name}: ${what} (${why})${missingTool ? verdict : ''}`,
        ),
      ),
      ...ran.flatMap(({ name, result: { unsteady = [] } }) =>
        unsteady.map((title) => `passed at the second try only: ${name}: ${title}`),
      ),
      `${sum('passed')} passed, ${failed} failed`,
    ],
  };
}
