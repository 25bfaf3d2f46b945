import { expect, it } from 'vitest';
import { readArguments } from '../../bench/arguments';

it.each([
  ['an unknown flag', ['--wurst', '3'], '--wurst'],
  ['a flag without its value', ['--corpus'], '--corpus'],
  ['a stray word', ['corpus'], 'corpus'],
  ['no number', ['--limit', 'many'], '"many"'],
  ['zero', ['--worst', '0'], '--worst'],
  ['an unknown engine', ['--engines', 'broadsheet,readible'], '"readible"'],
  ['an unknown way of scripting', ['--scripting', 'on'], '"on"'],
])('says what is wrong with %s', (_case, args, named) => {
  expect(() => readArguments(args)).toThrow(named);
});

it.each([
  ['nothing: our own pages and all that is measured on them', [], ['pages', 'growth', 'press']],
  ['a corpus', ['--corpus', 'pages'], ['pages', 'growth']],
  ['a few pages', ['--corpus', 'pages', '--limit', '3'], ['pages']],
  ['one part', ['--press'], ['press']],
  ['two parts', ['--pages', '--reader'], ['pages', 'reader']],
])('measures, asked for %s', (_case, args, parts) => {
  expect(readArguments(args)?.parts).toEqual(parts);
});

it('reads lists and numbers', () => {
  expect(
    readArguments(['--corpus', 'c', '--sets', 'a, b', '--calls', '3', '--engines', 'readability']),
  ).toMatchObject({
    corpus: 'c',
    sets: ['a', 'b'],
    calls: 3,
    engines: ['readability'],
  });
});

it('wants nothing but help where help is asked for', () => {
  expect(readArguments(['--help'])).toBeNull();
});
