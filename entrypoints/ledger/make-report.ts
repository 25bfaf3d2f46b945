import type { ReportEnd, ReportUse } from '../../components/ReportSection';
import { parseReport, withoutText } from '../../model/report';
import { fromAdded } from '../../platform/added-script';
import { copyText } from '../../platform/copy-text';
import { saveFile } from '../../platform/save-file';
import { createHtml } from '../../platform/shadow-host';

const isReader = (value: unknown): value is () => Promise<unknown> => typeof value === 'function';

const isRead = (answer: unknown): answer is { readonly report: unknown } =>
  typeof answer === 'object' && answer !== null && 'report' in answer;

/** The report of this page as it is written down. */
async function written(withText: boolean): Promise<string> {
  const read = await fromAdded('report');
  const answer: unknown = isReader(read) ? await read() : null;
  // What is saved can be read again: it goes through the same door as a file from elsewhere.
  const parsed = parseReport(JSON.stringify(isRead(answer) ? answer.report : null));
  if (!parsed.ok) throw new TypeError(`The report cannot be written: ${JSON.stringify(parsed.fault)}`);
  return JSON.stringify(withText ? parsed.report : withoutText(parsed.report), null, 1);
}

/**
 * Makes a report of the page and hands it to the person.
 *
 * @param place an element of ours that is shown, out of the page's reach
 */
export async function makeReport(place: HTMLElement, use: ReportUse, withText: boolean): Promise<ReportEnd> {
  const { ownerDocument: document } = place;
  try {
    const text = await written(withText);
    if (use === 'save') {
      saveFile(document, `broadsheet-report-${location.hostname || 'file'}.json`, text);
      return 'saved';
    }
    const holder = createHtml(document, 'pre');
    holder.textContent = text;
    place.append(holder);
    const isCopied = await copyText(holder);
    holder.remove();
    return isCopied ? 'copied' : 'failed';
  } catch (error) {
    reportError(error);
    return 'failed';
  }
}
