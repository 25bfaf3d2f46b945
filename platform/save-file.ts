import { createHtml } from './shadow-host';

/** Hands a text to the browser as a download. The link is never part of the document, so no page hears of the click. */
export function saveFile(document: Document, name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = createHtml(document, 'a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
