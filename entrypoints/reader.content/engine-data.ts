import type { readPage } from '../../engine/read-page';
import { sendToBackground } from '../../platform/messages';

type Options = Parameters<typeof readPage>[1];
type WordTable = Awaited<ReturnType<Options['words']>>[number];
type EngineData = Awaited<ReturnType<Options['data']>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Written by our own build, so its shape is known; this tells a table from what an older background may answer. */
const isWordTable = (value: unknown): value is WordTable =>
  isRecord(value) && 'language' in value && isRecord(value.byKey) && Array.isArray(value.short) && Array.isArray(value.anywhere);

const isEngineData = (value: unknown): value is EngineData =>
  isRecord(value) &&
  isRecord(value.story) &&
  isRecord(value.names) &&
  isRecord(value.links) &&
  isRecord(value.weights) &&
  isRecord(value.commonWords);

/** The words of these languages, from the background: a page that is not read pays for none of them. */
const fetchWords: Options['words'] = async (languages) => {
  const tables = await sendToBackground('words/get', { languages });
  return tables.filter(isWordTable);
};

async function fetchData(): Promise<EngineData> {
  const data = await sendToBackground('engine-data/get', undefined);
  if (isEngineData(data)) return data;
  throw new Error('The background answered with no data for the engine; it is of another version.');
}

/**
 * Asks once and keeps the answer, also for reading the page again when the extension was updated meanwhile and its background is gone. What
 * failed is asked again.
 */
function kept<Value>(fetch: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const answers = new Map<string, Promise<Value>>();
  return (key) => {
    const known = answers.get(key);
    if (known) return known;
    const asked = fetch(key);
    answers.set(key, asked);
    asked.catch(() => answers.delete(key));
    return asked;
  };
}

const keptWords = kept((languages) => fetchWords(languages.split(' ')));
const keptData = kept(fetchData);

export const words: Options['words'] = (languages) => keptWords(languages.join(' '));

export const data: Options['data'] = () => keptData('');

/** Asks for what this page will most likely need while the press is still on its way: the answers are then there when reading begins. */
export function prefetch({ documentElement }: Document): void {
  const language = documentElement.lang.split(/[-_]/)[0]?.toLowerCase() ?? '';
  // A failure is met where the answer is needed.
  data().catch(() => undefined);
  words([...new Set([language, 'en'].filter((each) => each !== ''))]).catch(() => undefined);
}
