import type { Receivers, Sender } from './receive';
import { findPlace, keepPlace, rememberPlaces } from './places';

/** Nothing of a private window is remembered, and nothing is asked there. */
const isPrivate = ({ tab }: Sender): boolean => tab?.incognito !== false;

/** What the background does about places. */
export const placeReceivers = {
  'place/find': ({ href }, from) =>
    isPrivate(from) ? { remembering: null, progress: null } : findPlace(href, Date.now()),
  'place/keep': async ({ href, progress }, from) => {
    if (!isPrivate(from)) await keepPlace(href, progress, Date.now());
    return undefined;
  },
  'place/remember': async ({ isWanted }, from) => {
    if (!isPrivate(from)) await rememberPlaces(isWanted, Date.now());
    return undefined;
  },
} as const satisfies Receivers;
