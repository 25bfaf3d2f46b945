import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { press } from '../../platform/press';
import { browserDouble, nobodyThere, TAB } from './browser-double';

let double: ReturnType<typeof browserDouble>;

beforeEach(() => {
  double = browserDouble();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The badge that was painted last on the pressed tab. */
const badge = (): unknown => (double.setBadgeText.mock.lastCall?.[0] as { text: string } | undefined)?.text;
const title = (): unknown => (double.setTitle.mock.lastCall?.[0] as { title: string } | undefined)?.title;

describe('a press on a tab with the reader in it', () => {
  it('asks the top frame, and injects nothing', async () => {
    double.sendMessage.mockResolvedValue('closed');
    await press(TAB, 'reader/toggle');
    expect(double.sendMessage.mock.calls).toEqual([
      [TAB.id, { name: 'reader/toggle', data: { press: expect.any(String) as string } }, { frameId: 0 }],
    ]);
    expect(double.executeScript).not.toHaveBeenCalled();
  });

  it('leaves the button to the tab, where the reader opens', async () => {
    double.sendMessage.mockResolvedValue('opened');
    await press(TAB, 'reader/toggle');
    expect(double.setBadgeText).not.toHaveBeenCalled();
  });

  it('takes an old "!" off the button, where the tab says itself why not', async () => {
    double.sendMessage.mockResolvedValue('refused');
    await press(TAB, 'reader/toggle');
    expect(badge()).toBe('');
  });
});

describe('a press on a tab without the reader', () => {
  it.each([
    ['nobody listens', () => Promise.reject(nobodyThere())],
    ['only another script of ours listens', () => Promise.resolve(undefined)],
  ])('injects it once and asks again, where %s', async (_case, silence) => {
    double.sendMessage.mockImplementationOnce(silence).mockResolvedValueOnce('opened');
    await press(TAB, 'reader/read-selection');
    expect(double.executeScript.mock.calls).toEqual([[{ target: { tabId: TAB.id }, files: ['/reader.js'] }]]);
    expect(double.sendMessage).toHaveBeenCalledTimes(2);
    expect(double.setBadgeText).not.toHaveBeenCalled();
  });

  it.each([
    ['the question whether anybody is there', 'sendMessage'],
    ['the injection', 'executeScript'],
  ] as const)('asks once more where the browser loses %s, and opens', async (_case, lost) => {
    vi.useFakeTimers();
    double[lost].mockImplementationOnce(() => new Promise(() => undefined));
    double.sendMessage.mockRejectedValueOnce(nobodyThere()).mockResolvedValueOnce('opened');
    const pressed = press(TAB, 'reader/toggle');
    await vi.runAllTimersAsync();
    await pressed;
    expect(double.executeScript).toHaveBeenCalledTimes(lost === 'executeScript' ? 2 : 1);
    expect(double.setBadgeText).not.toHaveBeenCalled();
  });

  it('is one press to the tab, however often it is asked, and the next is another', async () => {
    double.sendMessage.mockRejectedValueOnce(nobodyThere()).mockResolvedValue('opened');
    await press(TAB, 'reader/toggle');
    await press(TAB, 'reader/toggle');
    const [first, again, next] = double.sendMessage.mock.calls.map(([, { data }]) => data);
    expect(again).toEqual(first);
    expect(next).not.toEqual(first);
  });

  it('injects it anew, where the page went elsewhere and took the first one with it', async () => {
    double.sendMessage.mockRejectedValueOnce(nobodyThere()).mockRejectedValueOnce(nobodyThere());
    double.sendMessage.mockResolvedValueOnce('opened');
    await press(TAB, 'reader/toggle');
    expect(double.executeScript).toHaveBeenCalledTimes(2);
    expect(double.setBadgeText).not.toHaveBeenCalled();
  });

  it('opens one reader on a double click', async () => {
    double.sendMessage.mockRejectedValueOnce(nobodyThere()).mockResolvedValue('opened');
    await Promise.all([press(TAB, 'reader/toggle'), press(TAB, 'reader/toggle')]);
    expect(double.executeScript).toHaveBeenCalledTimes(1);
    expect(double.sendMessage).toHaveBeenCalledTimes(2);
  });

  it('does not keep other tabs waiting', async () => {
    double.sendMessage.mockResolvedValue('opened');
    await Promise.all([press(TAB, 'reader/toggle'), press({ id: 8 }, 'reader/toggle')]);
    expect(double.sendMessage.mock.calls.map(([tabId]) => tabId)).toEqual([TAB.id, 8]);
  });

  it('can be pressed again after a refusal', async () => {
    double.sendMessage.mockRejectedValueOnce(new Error('Frame with ID 0 was removed.'));
    await press(TAB, 'reader/toggle');
    double.sendMessage.mockResolvedValue('opened');
    await press(TAB, 'reader/toggle');
    expect(double.sendMessage).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['developer tools', undefined],
    ['a window without tabs', { id: -1 }],
  ])('does nothing in %s', async (_case, tab) => {
    await press(tab, 'reader/toggle');
    expect(double.sendMessage).not.toHaveBeenCalled();
  });
});

describe('a press that cannot be served', () => {
  it.each([
    ['a browser page', 'Cannot access a chrome:// URL', undefined, 'badge_browserPage'],
    ['a page of an extension store', 'The extensions gallery cannot be scripted.', undefined, 'badge_store'],
    ['an error page', 'Frame with ID 0 is showing error page', 'https://news.example/', 'badge_errorPage'],
  ])('says why on %s', async (_case, message, url, sentence) => {
    double.sendMessage.mockRejectedValue(nobodyThere());
    double.executeScript.mockRejectedValue(new Error(message));
    double.getTab.mockResolvedValue({ id: TAB.id, url, status: 'complete' });
    await press(TAB, 'reader/toggle');
    expect([badge(), title()]).toEqual(['!', sentence]);
    expect(double.reportError).not.toHaveBeenCalled();
  });

  it.each([
    ['is still loading', 'https://news.example/', 'loading', 'badge_stillLoading'],
    ['hangs', 'https://news.example/', 'complete', 'badge_noAnswer'],
    ['is the source of a page', undefined, 'complete', 'badge_viewSource'],
  ])('gives up after a while, where the page %s', async (_case, url, status, sentence) => {
    vi.useFakeTimers();
    double.sendMessage.mockRejectedValue(nobodyThere());
    double.executeScript.mockReturnValue(new Promise(() => undefined));
    double.getTab.mockResolvedValue({ id: TAB.id, url, status });
    const pressed = press(TAB, 'reader/toggle');
    await vi.runAllTimersAsync();
    await pressed;
    expect([badge(), title()]).toEqual(['!', sentence]);
  });

  it('says that the page does not answer, where the injected reader stays silent', async () => {
    double.sendMessage.mockRejectedValue(nobodyThere());
    await press(TAB, 'reader/toggle');
    expect([badge(), title()]).toEqual(['!', 'badge_noAnswer']);
    expect(double.reportError).toHaveBeenCalledTimes(1);
  });

  it('shows nothing, and breaks nothing, where the tab was closed meanwhile', async () => {
    double.sendMessage.mockRejectedValue(new Error('The tab was closed.'));
    double.getTab.mockRejectedValue(new Error('No tab with id: 7.'));
    await expect(press(TAB, 'reader/toggle')).resolves.toBeUndefined();
    expect(double.setBadgeText).not.toHaveBeenCalled();
    expect(double.reportError).not.toHaveBeenCalled();
  });

  it('says one sentence about what it does not know, and reports it to the browser', async () => {
    const unknown = new Error('Could not load file');
    double.sendMessage.mockRejectedValue(nobodyThere());
    double.executeScript.mockRejectedValue(unknown);
    await press(TAB, 'reader/toggle');
    expect([badge(), title()]).toEqual(['!', 'badge_failed']);
    expect(double.reportError).toHaveBeenCalledWith(unknown);
  });
});
