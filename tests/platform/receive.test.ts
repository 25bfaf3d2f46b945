import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendToBackground } from '../../platform/messages';
import { receive } from '../../platform/receive';

const own = () => ({ id: fakeBrowser.runtime.id });

/** What comes back to the sender: undefined where nobody answers. */
const answer = (message: unknown, from: { id?: string }): Promise<unknown> =>
  new Promise((resolve) => {
    // A listener that answers later says so with true.
    void fakeBrowser.runtime.onMessage.trigger(message, from, resolve).then((taken: readonly unknown[]) => {
      if (!taken.includes(true)) resolve(undefined);
    });
  });

beforeEach(() => {
  fakeBrowser.reset();
});

describe('messages', () => {
  it('go to the receiver of their name, and its answer goes back', async () => {
    const wordsGet = vi.fn().mockResolvedValue(['table']);
    receive({ 'words/get': wordsGet, 'reader/toggle': () => 'opened' });
    await expect(answer({ name: 'words/get', data: { languages: ['de'] } }, own())).resolves.toEqual([
      'table',
    ]);
    expect(wordsGet).toHaveBeenCalledWith({ languages: ['de'] }, own());
    await expect(answer({ name: 'reader/toggle' }, own())).resolves.toBe('opened');
  });

  it.each([
    ['another extension', { name: 'reader/toggle' }, { id: 'somebody-else' }],
    ['a sender without a name', { name: 'reader/toggle' }, {}],
    ['a script that speaks another language', 'reader/toggle', undefined],
    ['a script that sends nothing', null, undefined],
    ['a newer version', { name: 'reader/unheard-of' }, undefined],
    ['a page that tries what objects inherit', { name: 'constructor' }, undefined],
  ])('of %s are left unanswered', async (_who, message, from) => {
    const toggle = vi.fn().mockReturnValue('opened');
    receive({ 'reader/toggle': toggle });
    await expect(answer(message, from ?? own())).resolves.toBeUndefined();
    expect(toggle).not.toHaveBeenCalled();
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['rejects', () => Promise.reject(new Error('broken'))],
  ])('reject at the sender, where the receiver %s', async (_how, receiver) => {
    receive({ 'words/get': receiver });
    fakeBrowser.runtime.sendMessage = (message: unknown) => answer(message, own());
    await expect(sendToBackground('words/get', { languages: ['de'] })).rejects.toThrow('broken');
  });

  it('reject, and do not throw, where the extension was updated meanwhile', async () => {
    fakeBrowser.runtime.sendMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    await expect(sendToBackground('reader/supplies', undefined)).rejects.toThrow('invalidated');
  });

  it('are no longer received after the end', async () => {
    const stop = receive({ 'reader/toggle': () => 'opened' });
    stop();
    await expect(answer({ name: 'reader/toggle' }, own())).resolves.toBeUndefined();
  });
});
