import { readFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { corpusFile } from '../../scripts/project';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The text that this project began with; null where it is not on this machine. */
    ownSample: string | null;
  }
}

/** Runs in Node before the tests: hands the browser a text that is not part of the repository. */
export default function setup(project: TestProject): void {
  const path = corpusFile('samples/white-house-watch.txt');
  project.provide('ownSample', path === null ? null : readFileSync(path, 'utf8'));
}
