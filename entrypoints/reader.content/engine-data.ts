import type { readPage } from '../../engine/read-page';
import { sendToBackground } from '../../platform/messages';

type Options = Parameters<typeof readPage>[1];
type WordTable = Awaited<ReturnType<Options['words']>>[number];
type Model = Awaited<ReturnType<Options['model']>>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Written by our own build, so its shape is known; this tells a table from what an older background may answer. */
const isWordTable = (value: unknown): value is WordTable =>
  isRecord(value) && 'language' in value && 'categories' in value && Array.isArray(value.commonWords);

const isModel = (value: unknown): value is Model =>
  isRecord(value) &&
  typeof value.base === 'number' &&
  Array.isArray(value.signals) &&
  Array.isArray(value.trees);

/** The words of these languages, from the background: a page that is not read pays for none of them. */
const fetchWords: Options['words'] = async (languages) => {
  const tables = await sendToBackground('words/get', { languages });
  return tables.filter(isWordTable);
};

async function fetchModel(): Promise<Model> {
  const model = await sendToBackground('model/get', undefined);
  if (isModel(model)) return model;
  throw new Error('The background answered with no model; it is of another version.');
}

/** Kept for reading the page again, also when the extension was updated meanwhile and its background is gone. */
const known = {
  words: new Map<string, ReturnType<Options['words']>>(),
  model: null as Promise<Model> | null,
};

export const words: Options['words'] = (languages) => {
  const key = languages.join(' ');
  const tables = known.words.get(key) ?? fetchWords(languages);
  known.words.set(key, tables);
  return tables;
};

export const model: Options['model'] = () => (known.model ??= fetchModel());
