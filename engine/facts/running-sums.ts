import type { Steps } from '../slices';

/** Values between two pauses. */
const VALUES_A_STEP = 256;

/** Sum of all values before each index; one more than there are values. */
export function* runningSums(values: Float64Array): Steps<Float64Array> {
  const sums = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index++) {
    if (index % VALUES_A_STEP === VALUES_A_STEP - 1) yield;
    sums[index + 1] = (sums[index] as number) + (values[index] as number);
  }
  return sums;
}
