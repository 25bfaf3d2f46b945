/** Counts over the text of one block. */
export interface TextStats {
  /** In scripts without spaces between words, two characters count as one word. */
  readonly words: number;
  /** UTF-16 code units that are no space. */
  readonly letters: number;
  /** Ends of sentences: full stop, exclamation and question marks of all scripts, followed by space, a closing sign or the end. */
  readonly sentences: number;
  readonly commas: number;
}

export const noStats: TextStats = { words: 0, letters: 0, sentences: 0, commas: 0 };

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const EXCLAMATION = 0x21;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;
const SEMICOLON = 0x3b;
const QUESTION = 0x3f;
/** Codes below are told without a look at the lists of signs of other scripts. */
const ASCII_END = 0x80;

/** Scripts written without spaces: Thai, Lao, Khmer, Myanmar, kana, Han, bopomofo. Hangul has spaces. */
export const isSpaceless = (code: number): boolean =>
  code >= 0x0e00 &&
  (code <= 0x0eff ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3040 && code <= 0x312f) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff66 && code <= 0xff9d));

/** . ! ? … 。 ！ ？ ｡ ؟ ۔ । ॥ ։ */
const sentenceEnds: ReadonlySet<number> = new Set([
  0x2e, 0x21, 0x3f, 0x2026, 0x3002, 0xff01, 0xff1f, 0xff61, 0x061f, 0x06d4, 0x0964, 0x0965, 0x0589,
]);

/** , 、 ， ، ; */
const commaSigns: ReadonlySet<number> = new Set([0x2c, 0x3001, 0xff0c, 0x060c, 0x3b]);

/** ASCII letters and digits, and everything beyond Latin-1 punctuation except general punctuation, symbols and the surrogates of emoji. */
export const isWordSign = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xc0 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f) &&
    !(code >= 0xd83c && code <= 0xdfff) &&
    code !== 0xfe0f &&
    code !== 0xfeff);

const isSpace = (code: number): boolean =>
  code <= SPACE || code === NO_BREAK_SPACE || (code >= 0x2000 && code <= 0x200b);

/** Two characters of a script without spaces read as about one word (Chinese words average 1.5 to 2 characters). */
const SPACELESS_CHARACTERS_A_WORD = 2;

/** Longer texts are no call and no label (a call has up to 130 words): they are read for none, in UTF-16 code units. */
export const SPEAKING_LENGTH_MAX = 4_000;

/** Text that is gone through between two pauses, in UTF-16 code units: less than a millisecond. */
export const TEXT_A_STEP = 65_536;

/** Text that is counted between two pauses, in UTF-16 code units: a step of signs only, by code that is not optimised yet, takes some milliseconds. */
export const COUNTED_A_STEP = 16_384;

/** What has been counted of a text so far. */
export interface TextCount {
  words: number;
  spaceless: number;
  letters: number;
  sentences: number;
  commas: number;
  inWord: boolean;
  endedSentence: boolean;
}

export const newCount = (): TextCount => ({
  words: 0,
  spaceless: 0,
  letters: 0,
  sentences: 0,
  commas: 0,
  inWord: false,
  endedSentence: false,
});

export const statsOf = ({
  words,
  spaceless,
  letters,
  sentences,
  commas,
  endedSentence,
}: TextCount): TextStats => ({
  words: words + Math.ceil(spaceless / SPACELESS_CHARACTERS_A_WORD),
  letters,
  sentences: endedSentence ? sentences + 1 : sentences,
  commas,
});

export function textStats(text: string): TextStats {
  const count = newCount();
  countText(count, text, 0, text.length);
  return statsOf(count);
}

/** Counts on from one place in a text to another. */
export function countText(count: TextCount, text: string, from: number, to: number): void {
  let { words, spaceless, letters, sentences, commas, inWord, endedSentence } = count;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    // Most of all text; every character of a page comes through here.
    if (code >= SMALL_A && code <= SMALL_Z) {
      letters++;
      if (!inWord) words++;
      inWord = true;
      endedSentence = false;
      continue;
    }
    if (isSpace(code)) {
      if (endedSentence) sentences++;
      endedSentence = false;
      inWord = false;
      continue;
    }
    letters++;
    if (code < ASCII_END) {
      if (isWordSign(code)) {
        if (!inWord) words++;
        inWord = true;
        endedSentence = false;
      } else if (code === FULL_STOP || code === EXCLAMATION || code === QUESTION) endedSentence = true;
      else if (code === COMMA || code === SEMICOLON) commas++;
      else if (code === HYPHEN) inWord = false; // "well-known" is two words to a counter of words, as in the field's tools
      continue;
    }
    if (isSpaceless(code)) {
      spaceless++;
      inWord = false;
      endedSentence = false;
    } else if (sentenceEnds.has(code)) {
      if (code >= 0x3000 && !endedSentence) sentences++;
      else endedSentence = true;
    } else if (commaSigns.has(code)) commas++;
    else if (isWordSign(code)) {
      if (!inWord) words++;
      inWord = true;
      endedSentence = false;
    }
  }
  count.words = words;
  count.spaceless = spaceless;
  count.letters = letters;
  count.sentences = sentences;
  count.commas = commas;
  count.inWord = inWord;
  count.endedSentence = endedSentence;
}

/** Quotes, brackets, stars and spaces that may stand behind the end of a sentence. */
const closing = /[\s"'”“’‘»«)\]」』）*]/u;

/** Signs at the end of a text among which the end of its last sentence stands. */
const CLOSING_MAX = 12;

/** Whether a text ends with the end of a sentence, perhaps with closing quotes or brackets behind it. */
export function endsLikeSentence(text: string): boolean {
  for (let at = text.length - 1; at >= 0 && at >= text.length - CLOSING_MAX; at--) {
    const code = text.charCodeAt(at);
    if (sentenceEnds.has(code)) return true;
    if ((code >= SMALL_A && code <= SMALL_Z) || !closing.test(text.charAt(at))) return false;
  }
  return false;
}

const openingQuote = /^["“„«»‹›‚‘「『”]/u;
/** A closing quotation mark, and behind it a comma or words that go on: "…," she said; or the end of the text. */
const closedQuote = /["”“»«’」』‹›][,.]?(?:\s+\p{L}|\s*$)|[,.]["”“»«’]\s*\p{L}/u;

/** Whether a text is somebody's words: it begins with a quotation mark and closes it. */
export const isQuoted = (text: string): boolean =>
  openingQuote.test(text) && closedQuote.test(text.slice(1, TEXT_A_STEP));
