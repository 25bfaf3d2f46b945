import { describe, expect, it } from 'vitest';
import { endsLikeSentence, isSpaceless, textStats } from '../../engine/facts/text-stats';

describe('words are counted as a reader counts them', () => {
  it.each([
    ['nothing', '', 0],
    ['space alone', ' \n\t\u00a0', 0],
    ['signs alone', '— … “”', 0],
    ['English', 'The ferry returns at noon.', 5],
    ['an apostrophe inside a word', 'The harbour’s ferry', 3],
    ['two words joined by a hyphen', 'a well-known bay', 4],
    ['a no-break space', '40\u00a0000 visitors', 3],
    ['numbers', 'On 12 May 1911', 4],
    ['German', 'Über dem Fluß schläft Änne', 5],
    ['Russian', 'Паром вернулся в бухту', 4],
    ['Greek', 'Το πλοίο γύρισε', 3],
    ['Arabic', 'عادت العبارة إلى الخليج', 4],
    ['Hebrew', 'המעבורת חזרה למפרץ', 3],
    ['Hindi', 'नाव लौट आई', 3],
    ['Korean has spaces', '배가 만으로 돌아왔다', 3],
    ['Chinese, two characters a word', '渡轮回到了海湾', 4],
    ['Japanese, two characters a word', 'フェリーが戻った', 4],
    ['Thai, two characters a word', 'เรือกลับมา', 5],
    ['Chinese and a Latin name', '渡轮 Aurora 回来', 3],
  ])('%s', (_case, text, words) => {
    expect(textStats(text).words).toBe(words);
  });
});

describe('sentences end with the signs of every script', () => {
  it.each([
    ['no end', 'Ferry returns', 0],
    ['one', 'It returns.', 1],
    ['two', 'It returns. All cheer!', 2],
    ['a question', 'Does it return?', 1],
    ['an ellipsis', 'It returns…', 1],
    ['three dots are one end', 'It returns...', 1],
    ['a closing quotation mark behind it', 'She said: “It returns.” All cheer.', 2],
    ['a decimal point is none', 'It takes 3.5 hours', 0],
    ['a point in an address is none', 'Write to bay.example today', 0],
    ['Chinese', '渡轮回来了。大家欢呼！', 2],
    ['Japanese', '船が戻った。本当？', 2],
    ['half-width Japanese', '船ｶﾞ戻ッﾀ｡', 1],
    ['Arabic question', 'هل عادت؟', 1],
    ['Urdu', 'کشتی آ گئی۔ سب خوش ہیں۔', 2],
    ['Hindi', 'नाव आई। सब खुश।', 2],
    ['Armenian', 'Նավը վերադարձավ։', 1],
  ])('%s', (_case, text, sentences) => {
    expect(textStats(text).sentences).toBe(sentences);
  });
});

it.each([
  ['a full stop', 'It returns.', true],
  ['a full stop and a quotation mark', '„Es kehrt zurück.“', true],
  ['a full stop and a bracket', 'It returns (today.)', true],
  ['a guillemet with a space', 'Il revient. »', true],
  ['space behind it', 'It returns. ', true],
  ['a footnote’s bracket', 'It returns.”]', true],
  ['Chinese', '渡轮回来了。」', true],
  ['Hindi', 'नाव आई।', true],
  ['a headline', 'Ferry returns', false],
  ['a colon', 'Read also:', false],
  ['an ellipsis in the middle', 'It … returns', false],
  ['nothing', '', false],
])('whether %s ends a sentence', (_case, text, ends) => {
  expect(endsLikeSentence(text)).toBe(ends);
});

it.each([
  ['Han', '海', true],
  ['kana', 'の', true],
  ['Thai', 'ก', true],
  ['Khmer', 'ក', true],
  ['Hangul', '한', false],
  ['Latin', 'a', false],
  ['Arabic', 'ع', false],
])('whether %s is written without spaces', (_script, letter, spaceless) => {
  expect(isSpaceless(letter.charCodeAt(0))).toBe(spaceless);
});

it('counts letters without space, and commas of every script', () => {
  expect(textStats('a b, c').letters).toBe(4);
  expect(textStats('a, b; c، d、e，f').commas).toBe(5);
});
