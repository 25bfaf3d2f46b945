import type { Font } from '../model/preferences';
import { sendToBackground } from './messages';
import type { HandedFont } from './packaged-fonts';

/** The typefaces that the browser does not have by itself. Their names are the only ones that pages can see. */
const families = { literata: 'Broadsheet Literata', atkinson: 'Broadsheet Atkinson' } as const;

type PackagedFont = keyof typeof families;

const isPackaged = (font: Font): font is PackagedFont => font in families;

/** Every article has letters of the first file, so it is fetched before the article is known. */
const LATIN = 'a';
const IN_LATIN = /[\0-\u00ff\u2000-\u206f\u20ac\u2122]/g;

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** Typefaces that are lent to the page while the reader is open: nothing is loaded from anywhere. */
export interface LentFonts {
  /**
   * Fetches what is needed of a typeface; nothing where the browser has it by itself or nothing new is needed.
   *
   * @param letters the text; asked for only where the typeface is ours
   * @returns puts it in place
   */
  readonly prepare: (font: Font, letters?: () => string) => Promise<() => void>;
  readonly takeBack: () => void;
}

async function loadedFace(family: string, { base64, range, ...cut }: HandedFont): Promise<FontFace> {
  const face = new FontFace(family, bytesOf(base64), { ...cut, unicodeRange: range });
  return face.load();
}

export function lendFonts(document: Document): LentFonts {
  const lent = new Set<FontFace>();
  const known = new Map<PackagedFont, Set<string>>();
  // All that were asked for: whoever came too late to be put in place is put there with the next.
  let loaded: Promise<readonly FontFace[]> = Promise.resolve([]);
  let isBack = false;

  async function load(font: PackagedFont, letters: string): Promise<readonly FontFace[]> {
    const had = known.get(font) ?? new Set<string>();
    known.set(font, had);
    const wanted = [...new Set(LATIN + letters.replace(IN_LATIN, ''))]
      .filter((letter) => !had.has(letter))
      .join('');
    for (const letter of wanted) had.add(letter);
    // One letter brings the whole of its file, so another one may bring it again.
    const files = wanted === '' ? [] : await sendToBackground('fonts/get', { font, letters: wanted });
    const fresh = files.filter(({ range, style, weight }) => {
      const key = `${range} ${style} ${weight}`;
      return !had.has(key) && had.add(key);
    });
    return Promise.all(fresh.map((file) => loadedFace(families[font], file)));
  }

  return {
    async prepare(font, letters = () => '') {
      if (!isPackaged(font)) return () => undefined;
      const earlier = loaded.catch(() => []); // whoever asked for those was told
      loaded = Promise.all([earlier, load(font, letters())]).then((faces) => faces.flat());
      const faces = await loaded;
      return () => {
        if (isBack) return;
        for (const face of faces) document.fonts.add(face);
        for (const face of faces) lent.add(face);
      };
    },
    takeBack() {
      isBack = true;
      for (const face of lent) document.fonts.delete(face);
    },
  };
}
