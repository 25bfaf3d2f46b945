import type { CDPSession, Locator, Page } from '@playwright/test';
import type { PageServer } from '../../scripts/serve/server.ts';
import { EXAMINE, type Examined } from './examine.ts';
import { openLedger } from './open-ledger.ts';
import { foreignRequests, type Tried } from './outcome.ts';
import { builtPage, mark, parsedPage, urlOf } from './pages.ts';
import type { Payload } from './payloads/payload.ts';
import { tryMany } from './try-many.ts';
import { AT_REST, DISARM, NAMED_PICTURES, QUIET_FRAMES, RAN } from './tripwires.ts';

/** Milliseconds after which a press counts as hanging. */
const HANGS_MS = 30_000;

interface Tools {
  readonly server: PageServer;
  readonly page: Page;
  readonly press: () => Promise<void>;
  readonly reader: Locator;
  readonly notice: Locator;
}

const inPage = <Value>(page: Page, body: string): Promise<Value> =>
  page.evaluate<Value>(`(function () { ${body} })()`);

/** The test build's root is open; the page may lie about the document, but not to its prototype. */
const inRoot = (page: Page, body: string) =>
  inPage<unknown>(
    page,
    `
  const html = Object.getOwnPropertyDescriptor(Document.prototype, 'documentElement').get.call(document);
  const roots = [...html.children].map(({ shadowRoot }) => shadowRoot);
  return (function () { ${body} })(roots.find((root) => root?.querySelector('dialog.broadsheet')));
`,
  );

const cpuMs = async (cdp: CDPSession): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};

/** Opens payloads in the reader of the built extension and tells everything that went wrong. */
export async function tryInChromium(
  tools: Tools,
  payloads: readonly Payload[],
  way: 'parsed' | 'built',
): Promise<Tried> {
  const { server, page, press, reader, notice } = tools;
  const [first] = payloads;
  if (first === undefined) throw new RangeError('There is no payload to try.');
  const url = urlOf(`${way}-${first.id}`);
  const html = way === 'built' ? builtPage(payloads) : parsedPage(first);
  server.serve(url, { contentType: 'text/html; charset=utf-8', body: () => html });
  const wrong: string[] = [];
  let pressed = false;
  const askedByPage: { url: string; type: string }[] = [];
  const asked: { url: string; type: string }[] = [];
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Runtime.enable');
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const where = [
      exceptionDetails.url,
      ...(exceptionDetails.stackTrace?.callFrames ?? []).map((frame) => frame.url),
    ];
    if (where.some((each) => each?.startsWith('chrome-extension:')))
      wrong.push(`threw ${exceptionDetails.exception?.description?.slice(0, 200) ?? exceptionDetails.text}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('chrome-extension:'))
      (pressed ? asked : askedByPage).push({ url: request.url(), type: request.resourceType() });
  });
  page.on('dialog', (dialog) => {
    if (pressed) wrong.push(`opened a ${dialog.type()}: ${dialog.message().slice(0, 60)}`);
    // One that went with its frame is closed already.
    dialog.dismiss().catch(() => undefined);
  });
  page.on('popup', (popup) => {
    if (pressed) wrong.push('opened a window');
    void popup.close();
  });
  // Going elsewhere is no business of the reader's, and would end the test.
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest() &&
    route.request().frame() === page.mainFrame() &&
    route.request().url() !== url
      ? route.fulfill({ status: 204 })
      : route.fallback(),
  );
  await page.addInitScript(QUIET_FRAMES);
  try {
    await page.goto(url);
    await inPage(page, AT_REST);
    const named = await inPage<string[]>(page, NAMED_PICTURES);
    const ranInPage = (await inPage<string[]>(page, DISARM)).length;
    const before = await cpuMs(cdp);
    const start = Date.now();
    pressed = true;
    await press();
    await reader.or(notice).first().waitFor({ timeout: HANGS_MS });
    const wallMs = Date.now() - start;
    const cpu = (await cpuMs(cdp)) - before;
    const isOpen = await reader.isVisible();
    if (!isOpen) {
      const said = await notice.innerText();
      if (way === 'built' || /could not be read/.test(said)) wrong.push(`said instead: ${said}`);
    }
    if (isOpen && !(await openLedger((body) => inRoot(page, body))))
      wrong.push('the list of what was left out did not open');
    const examined = isOpen ? ((await inRoot(page, EXAMINE)) as Examined) : null;
    await inPage(page, AT_REST);
    wrong.push(
      ...(examined?.strange ?? []).map((each) => `shows ${each}`),
      ...(await inPage<string[]>(page, RAN)).map((each) => `ran ${each}`),
      ...foreignRequests(asked, named, askedByPage),
    );
    if (way === 'built')
      payloads.forEach(({ id }, index) => {
        if (examined && !examined.text.includes(mark(index, 'behind')))
          wrong.push(`lost the paragraph behind ${id}`);
      });
    if (page.url() !== url) wrong.push(`went to ${page.url()}`);
    return {
      payloads,
      wrong,
      ranInPage,
      elements: examined?.elements ?? 0,
      pictures: asked.length,
      wallMs,
      cpuMs: cpu,
    };
  } finally {
    await page.unroute('**/*');
    page.removeAllListeners('request').removeAllListeners('dialog').removeAllListeners('popup');
    await cdp.detach();
  }
}

/** Many on one page; alone where something is wrong. */
export const tryManyInChromium = (tools: Tools, payloads: readonly Payload[]): Promise<readonly Tried[]> =>
  tryMany(payloads, (some) => tryInChromium(tools, some, 'built'));
