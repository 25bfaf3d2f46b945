import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { askYesNo } from '../../scripts/ask-yes-no';

it.each([
  ['Enter is yes', '\n', true],
  ['a word for yes', 'yes\n', true],
  ['n', 'n\n', false],
  ['a word for no', ' No\n', false],
  ['Ctrl+C ends it without a fault', '\x03', null],
  ['Ctrl+D ends it without a fault', '\x04', null],
])('%s', async (_what, keys, answer) => {
  const input = new PassThrough();
  const asked = askYesNo('Go on? [Y/n] ', { input, output: new PassThrough() });
  input.write(keys);
  expect(await asked).toBe(answer);
});
