/** Milliseconds behind the parsed page after which something empty counts as drawn. Guess: longer than a busy machine takes to draw something. */
const UNPAINTED_MS = 2_000;

/**
 * Waits until the page has been drawn once: what is done before that keeps people from their page. Where nobody looks there is nothing to
 * wait for but the text.
 */
export function whenPainted(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const quit = new AbortController();
    const options = { signal: quit.signal };
    const observer = new PerformanceObserver(() => end());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (): void => {
      observer.disconnect();
      quit.abort();
      clearTimeout(timer);
      resolve();
    };
    const onParsed = (): void => {
      // A page that is only prepared is drawn when it is shown.
      if ('prerendering' in document && document.prerendering === true)
        document.addEventListener('prerenderingchange', onParsed, options);
      else if (document.visibilityState === 'hidden') end();
      else timer = setTimeout(end, UNPAINTED_MS);
    };
    observer.observe({ type: 'paint', buffered: true });
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', onParsed, options);
    else onParsed();
  });
}
