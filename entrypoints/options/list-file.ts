import type { Sites } from '../../model/site';

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
  const json = JSON.stringify({ version: 1, sites }, null, 2);
  const url = URL.createObjectURL(new Blob([`${json}\n`], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'broadsheet-sites.json';
  link.click();
  URL.revokeObjectURL(url);
}
