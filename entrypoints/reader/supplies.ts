import type { readPage } from '../../engine/read-page';
import { keptAnswer } from '../../platform/kept-answer';
import { sendToBackground } from '../../platform/messages';
import { ASK_AGAIN_MS, askedAgain } from '../../platform/time-limit';

type Options = Parameters<typeof readPage>[1];
type WordTable = Awaited<ReturnType<Options['words']>>[number];
type EngineData = Awaited<ReturnType<Options['data']>>;

/** Style sheets as text, for what we put into a page. */
export interface Styles {
  readonly reader: string;
  readonly notice: string;
}

/** What the background hands over, checked. */
export interface Supplies {
  readonly engineData: EngineData;
  readonly styles: Styles;
  readonly strings: Readonly<Record<string, string>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Written by our own build, so its shape is known; this tells a table from what an older background may answer. */
const isWordTable = (value: unknown): value is WordTable =>
  isRecord(value) &&
  'language' in value &&
  isRecord(value.byKey) &&
  Array.isArray(value.short) &&
  Array.isArray(value.anywhere);

export const isEngineData = (value: unknown): value is EngineData =>
  isRecord(value) &&
  ['story', 'names', 'links', 'rules', 'weights', 'commonWords'].every((key) => isRecord(value[key]));

const isStyles = (value: unknown): value is Styles =>
  isRecord(value) && typeof value.reader === 'string' && typeof value.notice === 'string';

/** The words of these languages, from the background: a page that is not read pays for none of them. */
const fetchWords: Options['words'] = async (languages) => {
  const tables = await sendToBackground('words/get', { languages });
  return tables.filter(isWordTable);
};

async function fetchSupplies(): Promise<Supplies> {
  const { engineData, styles, strings } = await sendToBackground('reader/supplies', undefined);
  if (isEngineData(engineData) && isStyles(styles)) return { engineData, styles, strings };
  throw new Error('The background has not what the reader needs; it is of another version.');
}

const keptWords = keptAnswer((languages) => fetchWords(languages.split(' ')));

export const words: Options['words'] = (languages) => keptWords(languages.join(' '));

/** What was taught: asked anew for each reading. Nothing where the background is gone, with an update. */
export const taught = (): ReturnType<NonNullable<Options['taught']>> =>
  askedAgain(ASK_AGAIN_MS, () => sendToBackground('taught/get', undefined)).catch(() => []);

/** Rejects where the background does not answer: then there is neither look nor language to say anything in, but the button says it. */
export const supplies: () => Promise<Supplies> = keptAnswer(fetchSupplies);

/** Asks for what this page will most likely need while the press is still on its way: the answers are then there when reading begins. */
export function prefetch({ documentElement }: Document): void {
  const language = documentElement.lang.split(/[-_]/)[0]?.toLowerCase() ?? '';
  // A failure is met where the answer is needed.
  supplies().catch(() => undefined);
  words([...new Set([language, 'en'].filter((each) => each !== ''))]).catch(() => undefined);
}
