const WORDS =
  'harbour ferry morning council engine pier storm letter lantern bridge garden market winter river school painter window station baker island'.split(
    ' ',
  );

/** Scatters whole numbers, so that no sentence stands twice: what is repeated is no story. Factors of MurmurHash3's last step (public domain). */
const scattered = (seed: number, index: number): number =>
  Math.imul(Math.imul(seed + 1, 0x85ebca6b) ^ (index + 1), 0xc2b2ae35) >>> 16;

/** A sentence of `length` words, the same for the same `seed`. */
function sentence(seed: number, length: number): string {
  const words = Array.from({ length }, (_, index) => WORDS[scattered(seed, index) % WORDS.length] ?? '');
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const SENTENCES_A_PARAGRAPH = 4;
const WORDS_A_SENTENCE = 16;

/**
 * A page in the shape of a news article with about so many elements: one in three belongs to the story, the rest to navigation, related lists
 * and a footer. Made anew each time, the same for the same size.
 */
export function pageOfElements(elements: number): string {
  const paragraphs = Math.max(4, Math.round(elements / 3));
  const links = Math.max(4, Math.round((elements - paragraphs) / 2));
  const story = Array.from({ length: paragraphs }, (_, index) =>
    index % 12 === 5
      ? '<div class="box"><h3>The Tides letter</h3><p>What the sea does to us, every Friday</p><a href="/newsletter/tides">Sign up</a></div>'
      : `<p>${Array.from({ length: SENTENCES_A_PARAGRAPH }, (__, part) => sentence(index * 13 + part, WORDS_A_SENTENCE)).join(' ')}</p>`,
  );
  const list = (from: number, count: number): string =>
    `<ul>${Array.from({ length: count }, (_, index) => `<li><a href="/story-${from + index}">${sentence(from + index, 6)}</a></li>`).join('')}</ul>`;
  return `<!doctype html><html lang="en"><head><title>Ferry returns to the bay</title><meta charset="utf-8"></head><body>
<nav>${list(1, Math.floor(links / 2))}</nav><main><article><h1>Ferry returns to the bay</h1>${story.join('\n')}</article></main>
<aside><h2>Related</h2>${list(1000, Math.ceil(links / 2))}</aside><footer><p>© The Bay Post</p></footer></body></html>`;
}
