import type { Sites } from '../../model/site';
import { saveFile } from '../../platform/save-file';

/** Bytes. A full list has some 5 MB at most; what is larger is no list. */
const FILE_MAX = 8_000_000;

/** What a file holds; undefined where that is no JSON. */
export async function readListFile(file: File): Promise<unknown> {
  if (file.size > FILE_MAX) return undefined;
  try {
    return JSON.parse(await file.text());
  } catch {
    // Any file may be chosen; whoever asked says that it is no list.
    return undefined;
  }
}

/** Hands the list to the browser as a download. */
export function saveListFile(document: Document, sites: Sites): void {
  saveFile(document, 'broadsheet-sites.json', `${JSON.stringify({ version: 1, sites }, null, 2)}\n`);
}
