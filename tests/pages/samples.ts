import type { Sample } from './sample.ts';
import { callAsideSamples } from './truth/call-aside.ts';
import { callBareSamples } from './truth/call-bare.ts';
import { callBoxSamples } from './truth/call-box.ts';
import { callGridSamples } from './truth/call-grid.ts';
import { insertsSamples } from './truth/inserts.ts';
import { labelLostSamples } from './truth/label-lost.ts';
import { labelTeasersSamples } from './truth/label-teasers.ts';
import { languagesSamples } from './truth/languages.ts';
import { lettersAbroadSamples } from './truth/letters-abroad.ts';
import { lettersSamples } from './truth/letters.ts';
import { mailingsAbroadSamples } from './truth/mailings-abroad.ts';
import { mailingsSamples } from './truth/mailings.ts';
import { newslettersSamples } from './truth/newsletters.ts';
import { pageKindsSamples } from './truth/page-kinds.ts';
import { plainTextSamples } from './truth/plain-text.ts';
import { readingRoomSamples } from './truth/reading-room.ts';
import { translatedSamples } from './truth/translated.ts';
import { trapsSamples } from './truth/traps.ts';

/** Every page in this folder with the truth about it, group by group. */
export const samples: readonly Sample[] = [
  ...callBoxSamples,
  ...callBareSamples,
  ...callAsideSamples,
  ...callGridSamples,
  ...labelTeasersSamples,
  ...labelLostSamples,
  ...plainTextSamples,
  ...translatedSamples,
  ...trapsSamples,
  ...newslettersSamples,
  ...mailingsSamples,
  ...lettersSamples,
  ...lettersAbroadSamples,
  ...mailingsAbroadSamples,
  ...insertsSamples,
  ...languagesSamples,
  ...pageKindsSamples,
  ...readingRoomSamples,
];
