import type { Article } from '../../model/article';
import type { SafeNode } from '../../model/safe-node';
import { findSpareText } from '../../engine/walk/spare-text';
import { isHidden, isUnseen } from '../../engine/walk/hidden';
import { openDom, type Dom } from '../../engine/walk/dom';
import { embedTags, skippedTags } from '../../engine/walk/element-roles';
import { read } from '../engine/page';
import { outOfBounds } from './out-of-bounds';
import { drawn, hasOwnSanitiser, purified, setAsHtml } from './other-judges';

/** Nothing is fetched and no script runs in a page that is only looked at. */
const QUIET = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** One frame for thousands of pages: a frame each would take ten times as long. */
let frame: HTMLIFrameElement | null = null;

function write(html: string): Document {
  if (!frame?.isConnected) {
    frame = document.createElement('iframe');
    frame.width = '800';
    frame.height = '600';
    document.body.append(frame);
  }
  const page = frame.contentDocument!;
  page.open();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- parses as a page from a server, in the frame that is there
  page.write(html.replace(/^(?:<!doctype[^>]*>)?(?:<html[^>]*>)?/i, (start) => `${start}${QUIET}`));
  page.close();
  return page;
}

const NEVER: ReadonlySet<string> = new Set([...skippedTags, ...embedTags, 'select', 'textarea']);
/** Sources of formulas; outside of one these are names like any other, and what stands in them is shown. */
const isFormulaSource = ({ namespaceURI }: Element, tag: string): boolean =>
  tag.startsWith('annotation') && namespaceURI === 'http://www.w3.org/1998/Math/MathML';

const BUTTONS = new Set(['submit', 'button', 'reset', 'image']);

/** What a person may read on the page, in its order, without any space. */
function visible(dom: Dom, root: Node): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (dom.nodeType(node) === 3) parts.push((node as Text).data);
    if (dom.nodeType(node) !== 1) return;
    const element = node as Element;
    const tag = dom.localName(element);
    if (NEVER.has(tag) || isFormulaSource(element, tag) || isHidden(dom, element, tag)) return;
    if (tag === 'span' && isUnseen(dom.attribute(element, 'class'))) return;
    if (tag === 'input' && BUTTONS.has(dom.attribute(element, 'type')?.toLowerCase() ?? ''))
      parts.push(dom.attribute(element, 'value') ?? '');
    const assigned = tag === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    if (assigned.length > 0) assigned.forEach(visit);
    else {
      const shown = dom.shadowRoot(element) ?? element;
      for (let child = dom.firstChild(shown); child; child = dom.nextSibling(child)) visit(child);
    }
  };
  visit(root);
  return parts.join('').replace(/\s+/g, '');
}

const textsOf = (nodes: readonly SafeNode[]): readonly string[] =>
  nodes.flatMap((node) =>
    typeof node === 'string' ? [node] : 'children' in node ? textsOf(node.children) : [],
  );

/** Words of the article that do not stand on the page, or not behind the word before them. */
function strayWords(body: readonly SafeNode[], page: string): readonly string[] {
  let at = 0;
  for (const word of textsOf(body).flatMap((text) => text.split(/\s+/))) {
    const found = page.indexOf(word, at);
    if (found === -1) return [`the word “${word.slice(0, 60)}” does not stand there`];
    at = found + word.length;
  }
  return [];
}

const LANGUAGE = /^(?:[a-z]{2,3}(?:-[a-z0-9]{2,8})*)?$/i;

const judged = (article: Article): readonly string[] => {
  const { body, leadImage, lang, dir } = article;
  const html = drawn(body);
  const sanitised = hasOwnSanitiser ? setAsHtml(html) : null;
  return [
    ...outOfBounds(leadImage ? [...body, { tag: 'img', ...leadImage }] : body),
    ...purified(html).map((each) => `DOMPurify takes out ${each}`),
    ...(sanitised && sanitised.before !== sanitised.after
      ? [`setHTML makes ${sanitised.after.slice(0, 300)} of it`]
      : []),
    ...(LANGUAGE.test(lang) ? [] : [`lang=${lang}`]),
    ...(['ltr', 'rtl', 'auto'].includes(dir) ? [] : [`dir=${dir}`]),
  ];
};

/**
 * Reads a page twice and tells everything that went wrong: an exception, something outside the allow-list or that another sanitiser would
 * take out, words that do not stand on the page in that order, a page that was changed, two readings that differ.
 */
export async function complaintsAbout(html: string): Promise<readonly string[]> {
  const page = write(html);
  const root = openDom(page).documentElement();
  if (!root) return [];
  const observer = new MutationObserver(() => undefined);
  observer.observe(root, { childList: true, attributes: true, characterData: true, subtree: true });
  const before = root.outerHTML;
  try {
    const first = await read(page);
    const again = await read(page);
    const wrong: string[] = [];
    if (observer.takeRecords().length > 0 || root.outerHTML !== before) wrong.push('the page was changed');
    if (!first.ok || !again.ok) return first.ok === again.ok ? wrong : [...wrong, 'two readings differ'];
    if (JSON.stringify(first.article) !== JSON.stringify(again.article)) wrong.push('two readings differ');
    const dom = openDom(page);
    const { body } = first.article;
    // A page that shows next to nothing is read from the copy that it carries.
    const spare = findSpareText(dom);
    const stray = strayWords(body, visible(dom, dom.body()!));
    const isOfCopy = stray.length > 0 && spare && strayWords(body, visible(dom, spare)).length === 0;
    return [...wrong, ...judged(first.article), ...(isOfCopy ? [] : stray)];
  } catch (error) {
    return [`threw ${error instanceof Error ? (error.stack ?? error.message).slice(0, 400) : String(error)}`];
  } finally {
    observer.disconnect();
  }
}
