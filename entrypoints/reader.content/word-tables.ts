import type { readPage } from '../../engine/read-page';
import { sendToBackground } from '../../platform/messages';

type Words = Parameters<typeof readPage>[1]['words'];
type WordTable = Awaited<ReturnType<Words>>[number];

/** Written by our own build, so its shape is known; this tells a table from what an older background may answer. */
const isWordTable = (value: unknown): value is WordTable =>
  typeof value === 'object' &&
  value !== null &&
  'language' in value &&
  'categories' in value &&
  'commonWords' in value &&
  Array.isArray(value.commonWords);

/** The words of these languages, from the background: a page that is not read pays for none of them. */
export const words: Words = async (languages) => {
  const tables = await sendToBackground('words/get', { languages });
  return tables.filter(isWordTable);
};
