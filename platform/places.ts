import { browser } from 'wxt/browser';
import type { KnownPlace, ReadingProgress, Remembering } from '../model/reading-progress';

/** Where half-read articles are kept: on this device only. */
const KEY = 'places';

/** Articles. Of more than that nobody remembers the first. Guess. */
export const PLACES_MAX = 300;

/** Days after which a half-read article is given up. Guess. */
export const PLACE_DAYS = 60;

const DAY_MS = 86_400_000;

/** Bytes of a name: two of 300 addresses meet with a chance of 1 in 10^24. */
const NAME_BYTES = 16;
const SALT_BYTES = 16;

/** Parameters that say where a reader came from, and not what the article is. */
const CAMPAIGN = /^(?:utm_.*|fbclid|gclid|mc_[ce]id|ref|xtor)$/i;

/** Letters and total of an article, and the day since 1970 on which it was left. */
type Entry = readonly [letters: number, total: number, day: number];

interface Places {
  readonly remembering: Remembering;
  /** Random, of this device: names tell nobody who does not have it whether an address is among them. */
  readonly salt: string;
  /** The one left last is last. */
  readonly entries: readonly (readonly [name: string, entry: Entry])[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isEntry = (value: unknown): value is readonly [string, Entry] =>
  Array.isArray(value) &&
  typeof value[0] === 'string' &&
  Array.isArray(value[1]) &&
  value[1].length === 3 &&
  value[1].every(Number.isFinite);

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

async function load(today: number): Promise<Places> {
  const { [KEY]: value } = await browser.storage.local.get(KEY);
  const { remembering, salt, entries } = isRecord(value) ? value : {};
  return {
    remembering: remembering === 'yes' || remembering === 'no' ? remembering : 'ask',
    salt: typeof salt === 'string' ? salt : hex(crypto.getRandomValues(new Uint8Array(SALT_BYTES))),
    entries: (Array.isArray(entries) ? entries.filter(isEntry) : []).filter(
      ([, [, , day]]) => today - day < PLACE_DAYS,
    ),
  };
}

/** The address without its fragment and without where one came from. */
function addressOf(href: string): string {
  const url = new URL(href);
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (CAMPAIGN.test(name)) url.searchParams.delete(name);
  return url.href;
}

async function nameOf(salt: string, href: string): Promise<string> {
  const text = new TextEncoder().encode(salt + addressOf(href));
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', text)).slice(0, NAME_BYTES));
}

let writing: Promise<unknown> = Promise.resolve();

/** One after the other: two tabs that close at once would each forget the other's place. */
function change(now: number, how: (places: Places) => Places | Promise<Places>): Promise<void> {
  const next = writing.then(async () => {
    const places = await load(Math.floor(now / DAY_MS));
    await browser.storage.local.set({ [KEY]: await how(places) });
  });
  // A failed one must not stop the next; who asked is told by the promise that is returned.
  writing = next.catch(() => undefined);
  return next;
}

/** Where an article was left, and whether places are remembered at all. */
export async function findPlace(href: string, now: number): Promise<KnownPlace> {
  const { remembering, salt, entries } = await load(Math.floor(now / DAY_MS));
  if (remembering !== 'yes') return { remembering, progress: null };
  const name = await nameOf(salt, href);
  const [, [letters, total] = [0, 0]] = entries.find(([known]) => known === name) ?? [];
  return { remembering, progress: total === 0 ? null : { letters, total } };
}

/**
 * Remembers where an article was left, if the person wants that.
 *
 * @param progress null where it was read to its end, or not begun: then it is forgotten
 */
export const keepPlace = (href: string, progress: ReadingProgress | null, now: number): Promise<void> =>
  change(now, async (places) => {
    if (places.remembering !== 'yes') return places;
    const name = await nameOf(places.salt, href);
    const others = places.entries.filter(([known]) => known !== name);
    if (progress === null) return { ...places, entries: others };
    const entry: Entry = [progress.letters, progress.total, Math.floor(now / DAY_MS)];
    return { ...places, entries: [...others, [name, entry] as const].slice(-PLACES_MAX) };
  });

/** From now on places are remembered, or none is, and all are forgotten. */
export const rememberPlaces = (isWanted: boolean, now: number): Promise<void> =>
  change(now, (places) => ({
    ...places,
    remembering: isWanted ? 'yes' : 'no',
    entries: isWanted ? places.entries : [],
  }));
