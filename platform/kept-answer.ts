import { ASK_AGAIN_MS, askedAgain } from './time-limit';

/**
 * Asks once for each key, or once where there is none, and keeps the answer, also for when the extension was updated meanwhile and its background is gone. A question that was lost is
 * asked again; what failed is asked anew the next time.
 */
export function keptAnswer<Value>(ask: (key: string) => Promise<Value>): (key?: string) => Promise<Value> {
  const answers = new Map<string, Promise<Value>>();
  return (key = '') => {
    const known = answers.get(key);
    if (known) return known;
    const asked = askedAgain(ASK_AGAIN_MS, () => ask(key));
    answers.set(key, asked);
    asked.catch(() => answers.delete(key));
    return asked;
  };
}
