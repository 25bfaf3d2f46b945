import { offered } from '../../platform/own-world';
import type { LentPreact } from '../reader/fetch-beside';

/**
 * What `preact`, its hooks and its JSX are in the script beside the reader's: the reader's own, because two of them in one tree know
 * nothing of each other's components. (`wxt.config.ts` chooses.) The reader offers it before it asks for this script.
 */
const lent = offered('preact') as LentPreact;

export const { createContext, Fragment, jsx, jsxs, jsxDEV, useContext, useEffect, useRef, useState } = lent;
