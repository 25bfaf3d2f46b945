import type { CDPSession, Page } from '@playwright/test';

/** What the debugger tells of a node, as far as it is looked at here. */
interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed';
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
}

/** The extension's own roots hang on hosts that are children of the root element. */
const rootsOf = (document: DomNode): readonly DomNode[] =>
  (document.children ?? [])
    .flatMap(({ children = [] }) => children)
    .flatMap(({ shadowRoots = [] }) => shadowRoots)
    .filter(({ shadowRootType }) => shadowRootType !== 'user-agent');

/** How deep the debugger describes the page: document, html, hosts; shadow roots come with their hosts. */
const DEPTH = 3;

/**
 * Runs a function in the page with each root that hangs on a child of the root element, closed ones too, and
 * returns the first answer that is not null.
 *
 * The production build's root is closed to the page and to Playwright; the debugger sees into it.
 *
 * @param inPage gets the root as `this`; what it needs must stand in it
 */
export async function inClosedRoot<Answer>(
  page: Page,
  inPage: (this: ShadowRoot) => Answer | null | Promise<Answer | null>,
): Promise<Answer | null> {
  const cdp: CDPSession = await page.context().newCDPSession(page);
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: DEPTH, pierce: true });
    for (const { backendNodeId } of rootsOf(root)) {
      const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
      if (object.objectId === undefined) continue; // the node went away meanwhile
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId,
        functionDeclaration: inPage.toString(),
        awaitPromise: true,
        returnByValue: true,
      });
      if (result.value !== null && result.value !== undefined) return result.value as Answer;
    }
    return null;
  } finally {
    await cdp.detach();
  }
}
