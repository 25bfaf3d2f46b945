/** Something the browser was asked for did not happen in time. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/**
 * The value of a promise, or a rejection with `TimeLimitError` once the limit is over.
 * The work itself goes on: the browser offers no way to call it back.
 *
 * @param what it is, for the programmer who reads the error
 */
export async function withinTime<Value>(
  limitMs: number,
  work: Promise<Value>,
  what = 'what was asked',
): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(`Not done in ${limitMs} ms: ${what}`)), limitMs);
  });
  try {
    return await Promise.race([work, over]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The value of a promise, or another where it rejects or the limit is over: for what people can do without better than they can wait for it.
 */
export async function orElse<Value>(limitMs: number, work: Promise<Value>, instead: Value): Promise<Value> {
  try {
    return await withinTime(limitMs, work);
  } catch {
    return instead;
  }
}

/**
 * The first answer to a question that may be asked twice: asked again where nothing has come in time, because browsers lose a message now and
 * then. The first question still counts; rejects with the first refusal.
 */
export async function askedAgain<Value>(afterMs: number, ask: () => Promise<Value>): Promise<Value> {
  const first = ask();
  try {
    return await withinTime(afterMs, first);
  } catch (error) {
    if (!(error instanceof TimeLimitError)) throw error;
    return Promise.race([first, ask()]);
  }
}

/**
 * Milliseconds without an answer after which the background, or the tab, is asked once more. Guess: some times what a background needs to wake on a
 * busy machine.
 */
export const ASK_AGAIN_MS = 2_000;

/** Milliseconds that storage may keep people from reading: then the defaults hold. Guess: it answers in a few, on a busy machine in some hundred. */
export const STORAGE_LIMIT_MS = 1_000;

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
