import type { readPage } from '../../engine/read-page';
import { sendToBackground } from '../../platform/messages';

type Options = Parameters<typeof readPage>[1];
type WordTable = Awaited<ReturnType<Options['words']>>[number];
type EngineData = Awaited<ReturnType<Options['data']>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Written by our own build, so its shape is known; this tells a table from what an older background may answer. */
const isWordTable = (value: unknown): value is WordTable =>
  isRecord(value) && 'language' in value && isRecord(value.byKey) && Array.isArray(value.anywhere);

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

/** Kept for reading the page again, also when the extension was updated meanwhile and its background is gone. */
const known = {
  words: new Map<string, ReturnType<Options['words']>>(),
  data: null as Promise<EngineData> | null,
};

export const words: Options['words'] = (languages) => {
  const key = languages.join(' ');
  const tables = known.words.get(key) ?? fetchWords(languages);
  known.words.set(key, tables);
  return tables;
};

export const data: Options['data'] = () => (known.data ??= fetchData());
