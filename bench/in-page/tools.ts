/** What an engine says of a page; a string of HTML, or text where it makes none. */
interface EngineResult {
  readonly title?: string | null;
  readonly html?: string | null;
  readonly text?: string | null;
}

/** What stands in a measured page beside the engine. */
export interface PageTools {
  /** Changes where anything of the page's own mark-up does. */
  readonly fingerprint: () => string;
  /** Calls the engine once and keeps what it says. */
  readonly call: () => Promise<{ readonly ms: number; readonly error: string | null }>;
  /** The text of what it said. */
  readonly collect: () => {
    readonly title: string;
    readonly text: string;
    readonly textWithoutCaptions: string;
  };
}

declare global {
  var __bench: PageTools;
}

/** Makes the tools. Put into the page as a string, so it must lean on nothing outside itself. */
export function makeTools(textOf: (html: string, captions: boolean) => string): PageTools {
  let last: EngineResult | null = null;
  return {
    fingerprint: () => {
      const source = document.documentElement.outerHTML;
      let hash = 0;
      for (let at = 0; at < source.length; at++) hash = (hash * 31 + source.charCodeAt(at)) | 0;
      return `${source.length}:${hash}`;
    },
    call: async () => {
      last = null;
      const start = performance.now();
      try {
        last = (await globalThis.__extract(document)) as EngineResult | null;
        return { ms: performance.now() - start, error: null };
      } catch (error) {
        return {
          ms: performance.now() - start,
          error: error instanceof Error ? error.message : String(error),
        };
      }
    },
    collect: () => {
      const html = last?.html;
      const said = last?.text ?? '';
      return {
        title: last?.title ?? '',
        text: typeof html === 'string' ? textOf(html, true) : said,
        textWithoutCaptions: typeof html === 'string' ? textOf(html, false) : said,
      };
    },
  };
}
