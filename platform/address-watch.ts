import { addressOf } from './page-watch';

/**
 * Calls back when the page goes to another address without loading. The page's own functions are left alone: the browser tells of it, by
 * the Navigation API where there is one.
 *
 * @returns stops watching, and looks at once on demand: changes of the page may be seen before the browser tells
 */
export function watchAddress(
  document: Document,
  onMove: (address: string) => void,
): { readonly look: () => void; readonly stop: () => void } {
  let address = addressOf(document.URL);
  const quit = new AbortController();
  const look = (): void => {
    const current = addressOf(document.URL);
    if (current === address || quit.signal.aborted) return;
    address = current;
    onMove(current);
  };
  const window = document.defaultView;
  const options = { signal: quit.signal };
  for (const type of ['popstate', 'hashchange', 'pageshow']) window?.addEventListener(type, look, options);
  if (window && 'navigation' in window)
    window.navigation.addEventListener('currententrychange', look, options);
  return { look, stop: () => quit.abort() };
}
