import type { TestProject } from 'vitest/node';
import type { Payload } from './payloads/payload';
import { sampleOf, sharedPayloads } from './shared-payloads';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Payloads from outside the repository: all in a long run, else a sample; null where they are not on this machine. */
    hostile: {
      readonly payloads: readonly Payload[] | null;
      readonly fuzz: { readonly runs: number; readonly seed: number };
    };
  }
}

/** Pages made up in a short run. */
const SHORT_RUNS = 400;

/** Runs in Node before the tests. FUZZ_RUNS and FUZZ_SEED repeat or widen the made-up pages. */
export default function setup(project: TestProject): void {
  const shared = sharedPayloads();
  const isLong = project.name === 'engine-long';
  project.provide('hostile', {
    payloads: shared && (isLong ? shared : sampleOf(shared)),
    fuzz: {
      runs: Number(process.env.FUZZ_RUNS ?? SHORT_RUNS),
      seed: Number(process.env.FUZZ_SEED ?? 20_260_314),
    },
  });
}
