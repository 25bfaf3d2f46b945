import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findPlace, keepPlace, PLACE_DAYS, PLACES_MAX, rememberPlaces } from '../../platform/places';

const DAY = 86_400_000;
const NOW = 20_000 * DAY;
const FERRY = 'https://bay.example/ferry';
const HALF = { letters: 500, total: 1000 };

const stored = async () => JSON.stringify(await fakeBrowser.storage.local.get(null));

beforeEach(() => fakeBrowser.reset());

it('keeps nothing before the person was asked', async () => {
  await keepPlace(FERRY, HALF, NOW);
  expect(await findPlace(FERRY, NOW)).toEqual({ remembering: 'ask', progress: null });
});

it('keeps nothing where the person said no, and asks no more', async () => {
  await rememberPlaces(false, NOW);
  await keepPlace(FERRY, HALF, NOW);
  expect(await findPlace(FERRY, NOW)).toEqual({ remembering: 'no', progress: null });
});

describe('where the person said yes', () => {
  beforeEach(() => rememberPlaces(true, NOW));

  it('an article is found again where it was left', async () => {
    await keepPlace(FERRY, HALF, NOW);
    expect(await findPlace(FERRY, NOW + DAY)).toEqual({ remembering: 'yes', progress: HALF });
  });

  it.each([
    ['its fragment', `${FERRY}#comments`],
    ['a campaign', `${FERRY}?utm_source=letter&fbclid=1`],
  ])('%s makes it no other article', async (_what, address) => {
    await keepPlace(address, HALF, NOW);
    expect((await findPlace(FERRY, NOW)).progress).toEqual(HALF);
  });

  it('another parameter does', async () => {
    await keepPlace(`${FERRY}?id=2`, HALF, NOW);
    expect((await findPlace(FERRY, NOW)).progress).toBeNull();
  });

  it('neither address nor host stands anywhere', async () => {
    await keepPlace(FERRY, HALF, NOW);
    expect(await stored()).not.toMatch(/bay|ferry|https/);
  });

  it('two devices give one address two names', async () => {
    await keepPlace(FERRY, HALF, NOW);
    const first = await stored();
    fakeBrowser.reset();
    await rememberPlaces(true, NOW);
    await keepPlace(FERRY, HALF, NOW);
    expect(await stored()).not.toBe(first);
  });

  it('an article that was read to its end is forgotten', async () => {
    await keepPlace(FERRY, HALF, NOW);
    await keepPlace(FERRY, null, NOW);
    expect((await findPlace(FERRY, NOW)).progress).toBeNull();
  });

  it.each([
    [PLACE_DAYS - 1, true],
    [PLACE_DAYS, false],
  ])('after %i days it is still known: %s', async (days, isKnown) => {
    await keepPlace(FERRY, HALF, NOW);
    expect((await findPlace(FERRY, NOW + days * DAY)).progress !== null).toBe(isKnown);
  });

  it('the oldest makes room', async () => {
    for (let number = 0; number <= PLACES_MAX; number++)
      await keepPlace(`https://bay.example/${number}`, HALF, NOW);
    expect((await findPlace('https://bay.example/0', NOW)).progress).toBeNull();
    expect((await findPlace('https://bay.example/1', NOW)).progress).toEqual(HALF);
  });

  it('tabs that close at once do not forget each other', async () => {
    await Promise.all([1, 2, 3].map((number) => keepPlace(`https://bay.example/${number}`, HALF, NOW)));
    for (const number of [1, 2, 3])
      expect((await findPlace(`https://bay.example/${number}`, NOW)).progress).toEqual(HALF);
  });

  it('who says no later forgets them all', async () => {
    await keepPlace(FERRY, HALF, NOW);
    await rememberPlaces(false, NOW);
    await rememberPlaces(true, NOW);
    expect((await findPlace(FERRY, NOW)).progress).toBeNull();
  });
});
