import { createInterface } from 'node:readline/promises';

/** Where a person is asked. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Asks a question whose answer is yes unless it begins with n; null where it is ended by Ctrl+C or Ctrl+D. */
export async function askYesNo(question: string, { input, output }: Terminal): Promise<boolean | null> {
  const lines = createInterface({ input, output, terminal: true });
  try {
    return !/^\s*n/i.test(await lines.question(question));
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return null;
    throw error;
  } finally {
    lines.close();
  }
}
