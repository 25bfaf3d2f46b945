import type { Tried } from './outcome.ts';
import type { Payload } from './payloads/payload.ts';

/**
 * Payloads that bear the names of the browser's own objects stand on pages of their own: two of them together keep Chrome itself from
 * giving a script of ours its objects, and then the button says that the page does not answer.
 */
const TAKES_OUR_OBJECTS = /\b(?:id|name)=["']?(?:browser|chrome)\b/i;

/**
 * Tries payloads on one page first; where something is wrong, each of them alone, so that the culprit is named. What nobody does alone is
 * kept as a complaint of them all: it takes two, or it comes and goes.
 */
export async function tryMany(
  payloads: readonly Payload[],
  tryOnce: (payloads: readonly Payload[]) => Promise<Tried>,
): Promise<readonly Tried[]> {
  const single = payloads.filter(({ html }) => TAKES_OUR_OBJECTS.test(html));
  const others = payloads.filter((payload) => !single.includes(payload));
  const tried: Tried[] = [];
  const tryAlone = async (payload: Payload): Promise<readonly string[]> => {
    const alone = await tryOnce([payload]);
    tried.push(alone);
    return alone.wrong;
  };
  for (const payload of single) await tryAlone(payload);
  if (others.length === 0) return tried;
  const together = await tryOnce(others);
  if (together.wrong.length === 0 || others.length === 1) return [...tried, together];
  const named = new Set<string>();
  for (const payload of others) for (const wrong of await tryAlone(payload)) named.add(wrong);
  const unnamed = together.wrong.filter((each) => !named.has(each));
  return [...tried, { ...together, wrong: unnamed.map((each) => `${each} (alone none does)`) }];
}
