import type { Sample } from '../pages/sample.ts';
import { samples } from '../pages/samples.ts';

/** A page of tests/pages by its name. */
export function sampleById(id: string): Sample {
  const sample = samples.find((each) => each.id === id);
  if (sample === undefined) throw new Error(`tests/pages/samples.ts lists no page "${id}".`);
  return sample;
}
