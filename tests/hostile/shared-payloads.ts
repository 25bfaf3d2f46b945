import { readFileSync } from 'node:fs';
import { corpusFile } from '../../scripts/project.ts';
import type { Payload } from './payloads/payload.ts';

/** Public test suites of sanitisers, kept outside of the repository; null where they are not on this machine. */
export function sharedPayloads(): readonly Payload[] | null {
  const path = corpusFile('security/payloads.json');
  return path === null ? null : (JSON.parse(readFileSync(path, 'utf8')) as readonly Payload[]);
}

/** One in so many is tried wherever the whole list would take too long. */
export const SAMPLE_STEP = 20;

export const sampleOf = (payloads: readonly Payload[]): readonly Payload[] =>
  payloads.filter((_, index) => index % SAMPLE_STEP === 0);
