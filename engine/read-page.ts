import type { ReadResult } from '../model/read-result';

/** What the engine is handed besides the page: it has no clock of its own. */
export interface ReadPageOptions {
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  /** Lets the page live for a moment; called between slices of work. */
  pause(): Promise<void>;
  /** Read only this, as the reader selected it. */
  selection?: Range;
}

/**
 * Finds the article of a page, judges its promotion, and returns it as plain data. Changes nothing on the page.
 */
export function readPage(document: Document, _options: ReadPageOptions): Promise<ReadResult> {
  return Promise.resolve({ ok: false, code: 'unsupported-document', contentType: document.contentType });
}
