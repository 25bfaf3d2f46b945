import { describe, expect, it } from 'vitest';
import { pageKeys } from '../../components/page-strings';
import { stringKeys } from '../../components/string-keys';
import { messageName } from '../../platform/strings';
import { messagesOf, wordsOf } from './words';

describe.each(['en', 'de'] as const)('the reader’s words in %s', (language) => {
  it('has a sentence for everything that can be said', async () => {
    const messages = await messagesOf(language);
    expect([...stringKeys, ...pageKeys].filter((key) => !messages.get(messageName(key)))).toEqual([]);
  });

  it('has nothing in the reader’s sections that is never said', async () => {
    const said = new Set([...stringKeys, ...pageKeys].map(messageName));
    const sections =
      /^(?:reader|looks|place|keys|setting|choice|removed|kind|reason|notice|sites|ask|options|teach|taught|packs|form|linked|target|says)_/;
    expect(
      [...(await messagesOf(language)).keys()].filter((name) => sections.test(name) && !said.has(name)),
    ).toEqual([]);
  });
});

it.each([
  ['en', 0, '0 removed'],
  ['en', 1, '1 removed'],
  ['de', 1, '1 weggelassen'],
  ['de', 12, '12 weggelassen'],
] as const)('counts removals in %s: %i', async (language, count, words) => {
  expect((await wordsOf(language))('reader.removed', count)).toBe(words);
});

it.each([
  ['en', 1, '1 minute to read'],
  ['en', 2, '2 minutes to read'],
  ['de', 1, '1 Minute Lesezeit'],
  ['de', 7, '7 Minuten Lesezeit'],
] as const)('says the reading time in %s: %i', async (language, minutes, words) => {
  expect((await wordsOf(language))('reader.minutes', minutes)).toBe(words);
});
