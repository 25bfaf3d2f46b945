import { afterEach, expect, it, vi } from 'vitest';
import { lendFonts } from '../../platform/fonts';
import { sendToBackground } from '../../platform/messages';
import type { HandedFont } from '../../platform/packaged-fonts';

vi.mock('../../platform/messages', () => ({ sendToBackground: vi.fn() }));

class Face {
  constructor(readonly family: string) {}
  load = (): Promise<this> => Promise.resolve(this);
}
vi.stubGlobal('FontFace', Face);

const LATIN: HandedFont = { base64: '', range: 'U+0-FF', style: 'normal', weight: '400' };

const pageWithFonts = () => {
  const fonts = new Set<FontFace>();
  return { fonts, document: { fonts } as unknown as Document };
};

afterEach(() => vi.mocked(sendToBackground).mockReset());

it('a typeface that came too late for the first screen is put in place with the next one', async () => {
  vi.mocked(sendToBackground).mockResolvedValueOnce([LATIN]);
  const { fonts, document } = pageWithFonts();
  const lent = lendFonts(document);
  await lent.prepare('literata'); // nobody waits for it any more
  expect(fonts.size).toBe(0);
  const putInPlace = await lent.prepare('literata', () => 'a text');
  putInPlace();
  expect(fonts.size).toBe(1);
  expect(sendToBackground).toHaveBeenCalledOnce();
});

it('a typeface that is still on its way is waited for', async () => {
  let arrives: (files: HandedFont[]) => void = () => undefined;
  vi.mocked(sendToBackground).mockReturnValueOnce(new Promise((resolve) => (arrives = resolve)));
  const { fonts, document } = pageWithFonts();
  const lent = lendFonts(document);
  const first = lent.prepare('atkinson');
  const second = lent.prepare('atkinson', () => 'a text');
  arrives([LATIN]);
  (await second)();
  expect(fonts.size).toBe(1);
  (await first)();
  expect(fonts.size).toBe(1);
  lent.takeBack();
  expect(fonts.size).toBe(0);
});
