import { beforeEach, describe, expect, it } from 'vitest';
import { badgeColours, showClosed, showKey, showOpen, showRefusal } from '../../platform/button';
import { refusalCodes } from '../../platform/refusal';
import { browserDouble, TAB } from './browser-double';
import { contrast } from './contrast';

/** Least contrast of text (WCAG 2.2, 1.4.3). */
const TEXT_CONTRAST_MIN = 4.5;

let double: ReturnType<typeof browserDouble>;

beforeEach(() => {
  double = browserDouble();
});

/** What stands on the button of the tab: icon at 16 px, badge and tooltip. */
function shown() {
  const [{ path }] = double.setIcon.mock.lastCall as [{ path: Record<number, string> }];
  const [{ text }] = double.setBadgeText.mock.lastCall as [{ text: string }];
  const [{ title }] = double.setTitle.mock.lastCall as [{ title: string }];
  return { icon: path[16], badge: text, title };
}

describe('the button', () => {
  it('is grey and says what a press does, with the key that is really assigned', async () => {
    await showClosed(TAB.id);
    expect(shown()).toEqual({ icon: '/icon/idle-16.png', badge: '', title: 'Read this page (Alt+R)' });
  });

  it('names no key where none is assigned', async () => {
    double.getAllCommands.mockResolvedValue([{ name: 'toggle-reader', shortcut: '' }]);
    await showClosed(TAB.id);
    expect(shown().title).toBe('Read this page');
  });

  it.each([
    [0, '', 'Close the reader (Alt+R)'],
    [1, '1', 'Close the reader (Alt+R)\nbadge_removed 1'],
    [999, '999', 'Close the reader (Alt+R)\nbadge_removed 999'],
    [1000, '999+', 'Close the reader (Alt+R)\nbadge_removed 1000'],
  ])('is coloured while the reader is open, with %s pieces left out', async (removed, badge, title) => {
    await showOpen(TAB.id, removed);
    expect(shown()).toEqual({ icon: '/icon/active-16.png', badge, title });
  });

  it('is grey with "!" and the sentence, where the reader cannot be opened', async () => {
    await showRefusal(TAB.id, 'pdf');
    expect(shown()).toEqual({ icon: '/icon/idle-16.png', badge: '!', title: 'badge_pdf' });
  });

  it.each(refusalCodes)('has a sentence for %s', async (code) => {
    await showRefusal(TAB.id, code);
    expect(shown().title).toMatch(/^badge_[a-zA-Z]+$/);
  });

  it('speaks of one tab only, but for the key', async () => {
    await showOpen(TAB.id, 3);
    for (const set of [
      double.setIcon,
      double.setBadgeText,
      double.setTitle,
      double.setBadgeBackgroundColor,
    ]) {
      expect(set).toHaveBeenCalledWith(expect.objectContaining({ tabId: TAB.id }));
    }
    await showKey();
    expect(double.setTitle).toHaveBeenLastCalledWith({ title: 'Read this page (Alt+R)' });
  });

  it.each([
    ['number', badgeColours.count],
    ['!', badgeColours.error],
  ])('shows the %s of its badge readably', (_what, background) => {
    expect(contrast(badgeColours.text, background)).toBeGreaterThanOrEqual(TEXT_CONTRAST_MIN);
  });
});
