import { setTimeout as wait } from 'node:timers/promises';
import type { FirefoxWithExtension } from '../../scripts/browser/firefox.ts';
import { pressFirefoxButton } from '../../scripts/browser/press-firefox-button.ts';
import type { PageServer } from '../../scripts/serve/server.ts';
import { inOverlay } from '../e2e/firefox/closed-root.ts';
import { EXAMINE, type Examined } from './examine.ts';
import { openLedger } from './open-ledger.ts';
import { foreignRequests, type Tried } from './outcome.ts';
import { builtPage, mark, parsedPage, urlOf } from './pages.ts';
import type { Payload } from './payloads/payload.ts';
import { tryMany } from './try-many.ts';
import { AT_REST, DISARM, NAMED_PICTURES, RAN } from './tripwires.ts';

/** Milliseconds after which a press counts as hanging, and between two looks. */
const HANGS_MS = 30_000;
const LOOK_MS = 20;

/** Firefox's numbers for what a request is for (nsIContentPolicy), as far as they are told apart here. */
const kinds: Readonly<Record<number, string>> = { 3: 'image', 21: 'imageset' };

/** Body of a function for the browser's own window: writes every request of a page down, and what our extension complains of. */
const WATCH_REQUESTS = `
  if (!window.__asked) {
    window.__asked = [];
    Services.obs.addObserver((subject) => {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { loadInfo } = channel;
      if (!loadInfo.browsingContext && !loadInfo.triggeringPrincipal.isContentPrincipal) return;
      window.__asked.push({ url: channel.URI.spec, type: loadInfo.externalContentPolicyType });
    }, 'http-on-modify-request');
  }
  window.__asked.length = 0;
`;

/** Body of a function for the browser's own window: what was asked for until now, and forgets it and all complaints. */
const ASKED_BEFORE = `
  Services.console.reset();
  return window.__asked.splice(0);
`;

const ASKED = `
  const complaints = Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & 1) && message.sourceName.startsWith('moz-extension:'))
    .map((message) => message.errorMessage);
  return { asked: window.__asked.splice(0), complaints };
`;

/** Body of a function for the browser's own window: CPU that the page's process has taken so far, in milliseconds. */
const CPU_MS = `
  const { osPid } = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal;
  return ChromeUtils.requestProcInfo().then(({ children }) => children.find(({ pid }) => pid === osPid).cpuTime / 1e6);
`;

interface Look {
  readonly asked: readonly { readonly url: string; readonly type: number }[];
  readonly complaints: readonly string[];
}

const withKind = ({ url, type }: Look['asked'][number]) => ({ url, type: kinds[type] ?? String(type) });

/** Opens payloads in the reader of the built extension and tells everything that went wrong. */
export async function tryInFirefox(
  firefox: FirefoxWithExtension,
  server: PageServer,
  payloads: readonly Payload[],
  way: 'parsed' | 'built',
): Promise<Tried> {
  const [first] = payloads;
  if (first === undefined) throw new RangeError('There is no payload to try.');
  const url = urlOf(`${way}-${first.id}`);
  const html = way === 'built' ? builtPage(payloads) : parsedPage(first);
  server.serve(url, {
    contentType: 'text/html; charset=utf-8',
    // Frames keep their own dialogs, which would stop the whole tab; the page's own calls are counted all the same.
    headers: { 'content-security-policy': 'sandbox allow-scripts allow-same-origin allow-forms' },
    body: () => html,
  });
  await firefox.inBrowser(WATCH_REQUESTS);
  await firefox.goTo(url);
  await firefox.inPage(AT_REST);
  const named = (await firefox.inPage(NAMED_PICTURES)) as string[];
  const ranInPage = ((await firefox.inPage(DISARM)) as string[]).length;
  const askedByPage = (await firefox.inBrowser(ASKED_BEFORE)) as Look['asked'];
  const cpuBefore = (await firefox.inBrowser(CPU_MS)) as number;
  const start = Date.now();
  await pressFirefoxButton(firefox);
  let isOpen = false;
  let said: string | null = null;
  while (!isOpen && said === null && Date.now() - start < HANGS_MS) {
    await wait(LOOK_MS);
    isOpen =
      (await inOverlay(
        firefox,
        "return arguments[0].querySelector('dialog article')?.checkVisibility() === true",
      )) === true;
    if (!isOpen)
      said = (await inOverlay(
        firefox,
        "return arguments[0].querySelector('.notice p')?.textContent ?? null",
      )) as string | null;
  }
  const wallMs = Date.now() - start;
  const cpuMs = ((await firefox.inBrowser(CPU_MS)) as number) - cpuBefore;
  const wrong: string[] = [];
  if (!isOpen && (said === null || way === 'built' || /could not be read/.test(said)))
    wrong.push(`said instead: ${said ?? 'nothing'}`);
  if (isOpen && !(await openLedger((body) => inOverlay(firefox, body))))
    wrong.push('the list of what was left out did not open');
  const examined = isOpen ? ((await inOverlay(firefox, EXAMINE)) as Examined) : null;
  await firefox.inPage(AT_REST);
  const { asked, complaints } = (await firefox.inBrowser(ASKED)) as Look;
  wrong.push(
    ...complaints.map((each) => `threw ${each}`),
    ...(examined?.strange ?? []).map((each) => `shows ${each}`),
    ...((await firefox.inPage(RAN)) as string[]).map((each) => `ran ${each}`),
    ...foreignRequests(asked.map(withKind), named, askedByPage.map(withKind)),
  );
  if (way === 'built' && examined)
    payloads.forEach(({ id }, index) => {
      if (!examined.text.includes(mark(index, 'behind'))) wrong.push(`lost the paragraph behind ${id}`);
    });
  if ((await firefox.inPage('return document.URL')) !== url) wrong.push('went elsewhere');
  return {
    payloads,
    wrong,
    ranInPage,
    elements: examined?.elements ?? 0,
    pictures: asked.length,
    wallMs,
    cpuMs,
  };
}

/** Many on one page; alone where something is wrong. */
export const tryManyInFirefox = (
  firefox: FirefoxWithExtension,
  server: PageServer,
  payloads: readonly Payload[],
): Promise<readonly Tried[]> => tryMany(payloads, (some) => tryInFirefox(firefox, server, some, 'built'));
