import { createContext, Fragment } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';
import { fromAdded } from '../../platform/added-script';
import { keptAnswer } from '../../platform/kept-answer';
import { offer } from '../../platform/own-world';
import type { Furnish } from '../beside/furnish';

/** All of Preact that the components beside the article use; `jsxDEV` is what builds for tests call `jsx`. */
const preact = { createContext, Fragment, jsx, jsxs, jsxDEV: jsx, useContext, useEffect, useRef, useState };

export type LentPreact = typeof preact;

const isFurnish = (value: unknown): value is Furnish => typeof value === 'function';

async function fetchFurnish(): Promise<Furnish> {
  offer('preact', preact);
  const furnish = await fromAdded('beside');
  if (!isFurnish(furnish)) throw new Error('The script has run, but handed nothing over.');
  return furnish;
}

/**
 * Has the background put the script of what stands beside the article into the page, once: nobody waits for it to read.
 * Rejects where the extension was updated meanwhile.
 */
export const fetchBeside: () => Promise<Furnish> = keptAnswer(fetchFurnish);
