import type { Dom } from '../walk/dom';
import type { Walk } from '../walk/walk-page';
import { inZone } from '../walk/scope';

/**
 * What the mark-up of a page says for its being a mail, or the web copy of one. Shapes, not hosts. What goes through all elements of a page
 * is asked for last, and only where it can decide.
 */
export interface MailSigns {
  /** Share of the words that stand in tables: 0 to 1. */
  readonly tableShare: number;
  /** Tables of the page. */
  readonly tables: number;
  /** Declares the name space that mail programs of the Word family want. */
  readonly hasMailNamespace: boolean;
  /** Tables that say of themselves that they only lay out. */
  readonly hasLayoutTables: boolean;
  /** Head that only mail templates have: no reformatting, no linked telephone numbers. */
  readonly hasMailHead: boolean;
  /** Text that only the list of mails shall show stands hidden before the body. */
  readonly hasPreheader: () => boolean;
  /** Named like parts of a mail template. */
  readonly hasTemplateNames: () => boolean;
  /** Landmarks and menus of a site, which mails do not have. */
  readonly siteMarks: number;
}

/** Names that mail builders of several makers give to their parts, as selectors. */
const templateNames =
  '[class^=mcn],#bodyTable,#templateBody,[class*=mj-column],[class*=hse-],[class*=email-body],[class*=email-container],[class*=email_body],' +
  '[class*=ExternalClass],[class*=nl2go],[class*=esd-],[class*=es-wrapper],.message-content,.layout__inner,td.wrapper,.webkit,[aria-roledescription=email],.el-item,.kmTextContent,#maintable,.bee-row';

const preheaderNames =
  '[class*=preheader i],[id*=preheader i],.mcnPreviewText,[class*=preview-text i],[id*=preview-text i],[class*=previewtext i]';

const mailHeads = 'meta[name=x-apple-disable-message-reformatting],meta[name=format-detection]';

/** How a preheader is hidden, whatever it is called. */
const preheaderStyle =
  /mso-hide\s*:\s*all|max-height\s*:\s*0|font-size\s*:\s*[01](?:px)?\s*[;"]|opacity\s*:\s*0/i;

/** Elements at the beginning of the body among which the preheader stands. */
const FIRST_ELEMENTS = 8;

export function measureMailSigns(dom: Dom, { blocks, root }: Walk): MailSigns {
  let words = 0;
  let inTables = 0;
  for (const { stats, scope } of blocks) {
    words += stats.words;
    if (inZone(scope, 'table')) inTables += stats.words;
  }
  const html = dom.documentElement();
  let isNamed: boolean | undefined;
  const hasNames = (): boolean => (isNamed ??= hasNamesOfAPage(dom));
  return {
    tableShare: words === 0 ? 0 : inTables / words,
    tables: dom.queryAll('table').length,
    hasMailNamespace: html !== null && dom.attribute(html, 'xmlns:o') !== null,
    hasLayoutTables: dom.query('table[role=presentation],table[role=none]') !== null,
    hasMailHead: dom.query(mailHeads) !== null,
    hasPreheader: () => (hasNames() && dom.query(preheaderNames) !== null) || hidesFirst(dom, root.element),
    hasTemplateNames: () => hasNames() && dom.query(templateNames) !== null,
    siteMarks: dom.queryAll('nav,main,article,[role=navigation],header,form,body aside').length,
  };
}

/** All class names and ids of a page together, in UTF-16 code units: the longest of labelled mails have 26,000 (a guess on the safe side). */
const NAMES_LENGTH_MAX = 1_000_000;

/** Parts of names are looked for in every name from sign to sign: in names of megabytes that would take seconds. */
function hasNamesOfAPage(dom: Dom): boolean {
  let length = 0;
  for (const element of dom.queryAll('[class],[id]')) {
    length += (dom.attribute(element, 'class') ?? '').length + (dom.attribute(element, 'id') ?? '').length;
    if (length > NAMES_LENGTH_MAX) return false;
  }
  return true;
}

function hidesFirst(dom: Dom, start: Element): boolean {
  let seen = 0;
  let at: Node | null = dom.firstChild(start);
  while (at && seen < FIRST_ELEMENTS) {
    if (dom.nodeType(at) === 1) {
      seen++;
      const style = dom.attribute(at as Element, 'style');
      if (style !== null && preheaderStyle.test(`${style};`)) return true;
    }
    at = dom.nextSibling(at);
  }
  return false;
}
