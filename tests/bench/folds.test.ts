import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFolds } from '../../bench/run/folds';

let folder = '';
const write = (name: string, value: unknown) => {
  writeFileSync(join(folder, name), JSON.stringify(value));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-folds-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('gives each page the model of its own fold, which has not seen it', () => {
  write('pages.json', { 'texts/a': 0, 'texts/b': 1 });
  write('0.json', { base: 0 });
  write('1.json', { base: 1 });
  const folds = readFolds(folder);
  expect([folds.modelFor('texts', 'a'), folds.modelFor('texts', 'b'), folds.modelFor('parts', 'a')]).toEqual([
    '{"base":0}',
    '{"base":1}',
    null,
  ]);
});

it('says what to do where there are none, or where one is missing', () => {
  expect(() => readFolds(folder)).toThrow('npm run fit');
  write('pages.json', { 'texts/a': 3 });
  expect(() => readFolds(folder)).toThrow('3.json');
});
