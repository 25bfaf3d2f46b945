import type { Tried } from './outcome.ts';
import type { Payload } from './payloads/payload.ts';

/**
 * Tries payloads on one page first; where something is wrong, each of them alone, so that the culprit is named. What nobody does alone is
 * kept as a complaint of them all: it takes two, or it comes and goes.
 */
export async function tryMany(
  payloads: readonly Payload[],
  tryOnce: (payloads: readonly Payload[]) => Promise<Tried>,
): Promise<readonly Tried[]> {
  const together = await tryOnce(payloads);
  if (together.wrong.length === 0 || payloads.length === 1) return [together];
  const alone: Tried[] = [];
  for (const payload of payloads) alone.push(await tryOnce([payload]));
  const named = new Set(alone.flatMap(({ wrong }) => wrong));
  const unnamed = together.wrong.filter((each) => !named.has(each));
  return [
    { ...together, payloads: [], wrong: [] },
    ...alone,
    ...(unnamed.length > 0
      ? [{ ...together, wrong: unnamed.map((each) => `${each} (alone none does)`) }]
      : []),
  ];
}
