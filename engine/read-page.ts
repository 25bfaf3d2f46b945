import type { ReadResult } from '../model/read-result';
import { composeArticle } from './compose';
import { otherTexts } from './other-texts';
import { readDocument, type ReadPageOptions } from './read-document';

export { judgeLines } from './lines/judge-lines';
export type { ReadPageOptions } from './read-document';

/**
 * Finds the article of a page, judges its promotion, and returns it as plain data. Changes nothing on the page; works in slices and
 * begins again when the page changes in between.
 */
export const readPage = (document: Document, options: ReadPageOptions): Promise<ReadResult> =>
  readDocument(document, options, composeArticle, otherTexts);
