import type { Sample } from '../sample.ts';

/** Pages with everything that the reading room does something with. */
export const readingRoomSamples: readonly Sample[] = [
  {
    id: 'reading-room--loom--en',
    file: 'reading-room--loom--en.html',
    url: 'https://www.weavingpost.example/loom',
    lang: 'en',
    title: 'The last loom in Harrow Street',
    about: 'Footnotes, headings, long code, a formula, a wide table, a gallery and a film.',
    removed: [],
    kept: [
      'went on. It stands behind the bakery in Harrow Street, it was built in 1911, and it is driven by',
      'How it works',
      'Four cloths',
      'Threads per centimetre',
      'What it sounds like',
      'The treadles were made new in 1954, after the old ones had been burnt for heat.',
    ],
    captions: [
      'The loom fills the room to within a hand of the ceiling. Photo: O. Marsh',
      'The shuttle crosses in half a second.',
      'A week’s work, folded.',
    ],
    isArticle: true,
  },
  {
    id: 'reading-room--well--ja',
    file: 'reading-room--well--ja.html',
    url: 'https://www.minato-yomimono.example/ido',
    lang: 'ja',
    title: '井戸のある家',
    about: 'A Japanese essay that the page sets in vertical lines, with ruby.',
    removed: [],
    kept: [
      '祖母の家の井戸は、台所の隣の土間にあった。木の蓋の上にはいつも、洗った大根か、読みかけの新聞がのっていた。',
      '従兄は笑って、西瓜の季節に確かめに来いと言った。',
    ],
    isArticle: true,
  },
];
