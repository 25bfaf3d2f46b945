import type { Judgement } from './judge-blocks';

/** What stands from an index on, without a copy of it. */
export function* onwardFrom(
  judgements: readonly Judgement[],
  first: number,
): Generator<readonly [number, Judgement]> {
  for (let at = first; at < judgements.length; at++) yield [at, judgements[at] as Judgement];
}
