/** Milliseconds without a change after which the page is read again. Guess, to be measured. */
export const SETTLE_MS = 400;

/** Milliseconds after which it is read again even if changes go on: a translation works its way down a long page. */
export const PATIENCE_MS = 2_000;

/** Milliseconds between two readings when the changes do not touch the story; doubled as long as they bring nothing new. */
export const IDLE_MIN_MS = 4_000;
export const IDLE_MAX_MS = 64_000;

export interface PageWatchOptions {
  readonly document: Document;
  /** Our own element, whose comings and goings are no change of the page. */
  readonly isOurs: (node: Node) => boolean;
  /** True where a change at this node may change the story that is shown. */
  readonly isNear: (node: Node) => boolean;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  /** Reads the page again; tells whether it brought something new. */
  readonly onChange: () => Promise<boolean>;
  /** The page went to another address without loading. */
  readonly onMove: () => void;
}

/** The address without its fragment, unless the fragment is a route. */
export const addressOf = (href: string): string => (/#[!/]/.test(href) ? href : href.replace(/#.*$/s, ''));

/**
 * Sees when the page's text changes under the reader, by a translation, late content, or in-app navigation.
 *
 * @returns stops watching
 */
export function watchPage({ document, isOurs, isNear, now, onChange, onMove }: PageWatchOptions): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = Infinity;
  let firstAt: number | null = null;
  let idleMs = IDLE_MIN_MS;
  let reading = false;
  let stopped = false;
  let address = addressOf(document.URL);

  const schedule = (at: number): void => {
    dueAt = at;
    clearTimeout(timer);
    timer = setTimeout(() => void read(), Math.max(0, at - now()));
  };

  const read = async (): Promise<void> => {
    if (reading) {
      // One reading at a time; what changed meanwhile is read when this one is through.
      schedule(now() + SETTLE_MS);
      return;
    }
    dueAt = Infinity;
    firstAt = null;
    reading = true;
    const isNew = await onChange();
    reading = false;
    idleMs = isNew ? IDLE_MIN_MS : Math.min(IDLE_MAX_MS, idleMs * 2);
  };

  const near = (): void => {
    firstAt ??= now();
    schedule(Math.min(now() + SETTLE_MS, firstAt + PATIENCE_MS));
  };
  const far = (): void => {
    if (dueAt === Infinity && !reading) schedule(now() + idleMs);
  };

  const lookAtAddress = (): void => {
    const current = addressOf(document.URL);
    if (current === address || stopped) return;
    address = current;
    onMove();
    near();
  };

  const touches = ({ target, addedNodes, removedNodes }: MutationRecord): boolean =>
    isNear(target) && [...addedNodes, ...removedNodes].some((node) => !isOurs(node));

  const observer = new MutationObserver((records) => {
    lookAtAddress();
    const foreign = records.filter(
      ({ type, addedNodes, removedNodes }) =>
        type === 'characterData' || [...addedNodes, ...removedNodes].some((node) => !isOurs(node)),
    );
    if (foreign.length === 0) return;
    if (foreign.some((record) => (record.type === 'characterData' ? isNear(record.target) : touches(record))))
      near();
    else far();
  });
  // The document, not the root element: a page may replace that too.
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  const quit = new AbortController();
  for (const type of ['popstate', 'hashchange'])
    document.defaultView?.addEventListener(type, lookAtAddress, { signal: quit.signal });

  return () => {
    stopped = true;
    clearTimeout(timer);
    observer.disconnect();
    quit.abort();
  };
}
