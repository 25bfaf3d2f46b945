import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import type { BenchPage } from '../corpus/page.ts';

/** `off`: pages' scripts do not run, `<noscript>` is parsed as elements. `raw`: it stays raw text, as in a person's tab, and still no script runs. */
export type Scripting = 'off' | 'raw';

/** A tab with a page in it. */
export interface Tab {
  readonly page: Page;
  readonly cdp: CDPSession;
}

export interface Opener {
  /** Loads a page afresh. */
  readonly open: (page: BenchPage) => Promise<Tab>;
  /** Gives a tab up that does not answer any more. */
  readonly drop: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What the next document request of the tab's own frame is answered with. */
interface Waiting {
  body: string;
  contentType: string;
  answered: boolean;
}

const VIEWPORT = { width: 1280, height: 900 };
const LOAD_MS = 60_000;
/** Loads after which a fresh context keeps memory low. */
const LOADS_A_CONTEXT = 400;
const TRIES = 3;
const EMPTY_ANSWER = 204; // the tab stays where it is

async function answerFrom(cdp: CDPSession, waiting: Waiting, scripting: Scripting): Promise<void> {
  // Only documents come to us; every other request fails, since the browser finds no host.
  await cdp.send('Fetch.enable', { patterns: [{ resourceType: 'Document', requestStage: 'Request' }] });
  const { frameTree } = await cdp.send('Page.getFrameTree');
  cdp.on('Fetch.requestPaused', ({ requestId, frameId }) => {
    const answer = (): Promise<unknown> => {
      if (frameId !== frameTree.frame.id)
        return cdp.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
      if (waiting.answered)
        return cdp.send('Fetch.fulfillRequest', { requestId, responseCode: EMPTY_ANSWER });
      waiting.answered = true;
      return cdp.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: 200,
        responseHeaders: [
          { name: 'content-type', value: waiting.contentType },
          ...(scripting === 'raw' ? [{ name: 'content-security-policy', value: "script-src 'none'" }] : []),
        ],
        body: Buffer.from(waiting.body, 'utf8').toString('base64'),
      });
    };
    answer().catch(() => {
      // The frame went away while its request waited: nobody is left to be answered.
    });
  });
}

/** Opens saved pages under their own address in one tab of a browser without network. */
export function pageOpener(browser: Browser, scripting: Scripting): Opener {
  const waiting: Waiting = { body: '', contentType: '', answered: true };
  let context: BrowserContext | null = null;
  let tab: Tab | null = null;
  let loads = 0;

  async function newTab(): Promise<Tab> {
    context ??= await browser.newContext({
      javaScriptEnabled: scripting === 'raw',
      viewport: VIEWPORT,
      locale: 'en-US',
    });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await answerFrom(cdp, waiting, scripting);
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    page.on('dialog', (dialog) => void dialog.dismiss());
    return { page, cdp };
  }

  async function drop(): Promise<void> {
    await tab?.page.close();
    tab = null;
  }

  async function closeContext(): Promise<void> {
    await context?.close();
    context = null;
    tab = null;
  }

  return {
    drop,
    close: closeContext,
    open: async ({ id, url, contentType, source }) => {
      if (++loads % LOADS_A_CONTEXT === 0) await closeContext();
      const body = source();
      for (let attempt = 1; ; attempt++) {
        tab ??= await newTab();
        Object.assign(waiting, { body, contentType, answered: false });
        // An address that the browser refuses (a blocked port, say) is replaced at the last try.
        const address = attempt < TRIES ? url : `https://${encodeURIComponent(id).slice(0, 40)}.example/`;
        try {
          await tab.page.goto(address, { waitUntil: 'domcontentloaded', timeout: LOAD_MS });
          return tab;
        } catch (error) {
          await drop();
          if (attempt === TRIES) throw error;
        }
      }
    },
  };
}
