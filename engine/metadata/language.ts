import type { Direction } from '../../model/safe-node';
import type { Walk } from '../walk/walk-page';

type CommonWords = Readonly<Record<string, string>>;

/** Languages written from right to left, by primary subtag. */
const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ks',
  'ku',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
]);

/** Scripts that tell a language, or the commonest of several. */
const scripts: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['ru', /[\u0400-\u04ff]/g],
];

/** Nothing of the scripts above, which all stand behind the Latin letters and their accents. */
const isLatin = /^[^\u0370-\u1dff\u3000-\uffff]*$/;

/** Text looked at to tell the script, in UTF-16 code units. */
const SAMPLE_LENGTH = 4_000;
/** Share of letters that must be of a script. Japanese mixes kana with Han, so kana alone need less. */
const SCRIPT_SHARE = 0.2;

export const directionOf = (lang: string): Direction =>
  lang === '' ? 'auto' : rightToLeft.has(primarySubtag(lang)) ? 'rtl' : 'ltr';

export const primarySubtag = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0] ?? '';

/**
 * A BCP 47 tag: the declared one where it fits the script of the text, else the one that the script tells; empty where unknown.
 */
export function languageTag(declared: string, walk: Walk, commonWords: CommonWords): string {
  const tag = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(declared.trim())
    ? declared.trim().replaceAll('_', '-')
    : '';
  const sample = sampleOf(walk);
  const byScript = isLatin.test(sample)
    ? undefined
    : scripts.find(([, letters]) => (sample.match(letters)?.length ?? 0) > sample.length * SCRIPT_SHARE)?.[0];
  if (byScript === undefined) return byCommonWords(sample, commonWords, tag);
  const sharesScript = (known: string): boolean => {
    const group = [
      ['zh', 'ja', 'yue'],
      ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'ks'],
      ['he', 'yi', 'iw'],
      ['hi', 'mr', 'ne', 'sa', 'kok'],
      ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg'],
    ].find((languages) => languages.includes(byScript));
    return known === byScript || (group?.includes(known) ?? false);
  };
  return tag !== '' && sharesScript(primarySubtag(tag)) ? tag : byScript;
}

function sampleOf({ blocks }: Walk): string {
  let sample = '';
  for (const { stats, text } of blocks) {
    if (stats.sentences > 0) sample += text;
    if (sample.length >= SAMPLE_LENGTH) break;
  }
  return sample.slice(0, SAMPLE_LENGTH);
}

/** Common words in the sample below which its language stays unknown. */
const MIN_COMMON_WORDS = 8;

/** What templates declare until somebody changes it. */
const TEMPLATE_LANGUAGE = 'en';
/** So many times more common words of another language than of the template's say that nobody did (guess, to be measured). */
const CONTRADICTS = 4;

/** The declared language, unless it is a template's and the text is in another; where none is declared, the one the text tells. */
function byCommonWords(sample: string, commonWords: CommonWords, declared: string): string {
  if (declared !== '' && primarySubtag(declared) !== TEMPLATE_LANGUAGE) return declared;
  const written = new Map<string, number>();
  const all = sample.toLowerCase().split(/[^\p{L}]+/u);
  for (const word of all) if (word !== '') written.set(word, (written.get(word) ?? 0) + 1);
  const countOf = (language: string): number =>
    (commonWords[language] ?? '').split(' ').reduce((sum, word) => sum + (written.get(word) ?? 0), 0);
  const ofTemplate = Math.max(1, countOf(TEMPLATE_LANGUAGE));
  // So many that no other language can contradict them.
  if (declared !== '' && CONTRADICTS * ofTemplate > all.length) return declared;
  const counts = Object.keys(commonWords).map((language) => [language, countOf(language)] as const);
  const [best] = counts.sort(([, a], [, b]) => b - a);
  if (!best || best[1] < MIN_COMMON_WORDS) return declared;
  if (declared === '') return best[0];
  return best[1] >= CONTRADICTS * ofTemplate ? best[0] : declared;
}
