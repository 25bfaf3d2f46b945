import type { judgePage } from '../../engine/judge-page';
import { keptAnswer } from '../../platform/kept-answer';
import { sendToBackground } from '../../platform/messages';
import { isEngineData, taught, words } from '../reader/supplies';

type Options = Parameters<typeof judgePage>[1];
type EngineData = Awaited<ReturnType<Options['data']>>;

async function fetchData(): Promise<EngineData> {
  const data = await sendToBackground('engine-data/get', undefined);
  if (isEngineData(data)) return data;
  throw new Error('The background has not what the cleaner needs; it is of another version.');
}

/** Kept for reading the page again. */
export const data: Options['data'] = keptAnswer(fetchData);

export { taught, words };

/** Asks for what this page will most likely need while it is still on its way: the answers are there when it can be read. */
export function prefetch({ documentElement }: Document): void {
  const language = documentElement.lang.split(/[-_]/)[0]?.toLowerCase() ?? '';
  // A failure is met where the answer is needed.
  data().catch(() => undefined);
  words([...new Set([language, 'en'].filter((each) => each !== ''))]).catch(() => undefined);
}
