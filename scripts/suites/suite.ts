/** What was not run, and whether it is for want of a program on this machine. */
export interface Skipped {
  readonly what: string;
  readonly why: string;
  readonly missingTool: boolean;
}

export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Skipped[];
  /** Tests that passed at the second try only: they count as passed, and are named at the end. */
  readonly unsteady?: readonly string[];
  /** Everything the suite said; shown where it failed. */
  readonly output: string;
}

export interface Suite {
  readonly name: string;
  run(): Promise<SuiteResult>;
}

/** How a test says in its skip reason that a program is missing; what follows is the program's name. */
export const MISSING_TOOL = 'missing tool: ';

export const skippedSuite = (what: string, tool: string): SuiteResult => ({
  passed: 0,
  failed: 0,
  skipped: [{ what, why: `${MISSING_TOOL}${tool}`, missingTool: true }],
  output: '',
});
