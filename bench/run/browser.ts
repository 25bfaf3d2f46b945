import { chromium, type Browser } from '@playwright/test';
import type { FoundChromium } from '../../scripts/browser/find-chromium.ts';

/** One renderer for all pages, no request to anywhere, nothing in the background that would take time from the engines. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--renderer-process-limit=1',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateOrigins,site-per-process,BackForwardCache,SpareRendererForSitePerProcess,HttpsUpgrades,Translate,MediaRouter,PaintHolding',
];

export const launchBench = (found: FoundChromium): Promise<Browser> =>
  chromium.launch({ executablePath: found.path, args: SWITCHES, handleSIGINT: false });
