import { expect, it, vi } from 'vitest';
import { keptAnswer } from '../../platform/kept-answer';

it('each key is asked for once, and each by itself', async () => {
  const ask = vi.fn((key: string) => Promise.resolve(`words of ${key}`));
  const kept = keptAnswer(ask);
  expect([await kept('de'), await kept('en'), await kept('de')]).toEqual([
    'words of de',
    'words of en',
    'words of de',
  ]);
  expect(ask.mock.calls).toEqual([['de'], ['en']]);
});

it('what failed is asked anew', async () => {
  const ask = vi.fn(() => Promise.resolve('here')).mockRejectedValueOnce(new Error('gone'));
  const kept = keptAnswer(ask);
  await expect(kept()).rejects.toThrow('gone');
  await expect(kept()).resolves.toBe('here');
});
