import { openDom, type Dom } from '../walk/dom';

/** The message that a mail program in the browser has open, and what the program itself says of it. */
export interface OpenMessage {
  /** Reads the document that the message stands in: the page, or a frame of the same origin. */
  readonly dom: Dom;
  /** Holds the text of the message and nothing else. */
  readonly body: Element;
  readonly subject: string | null;
  readonly sender: string | null;
  /** As the program writes it. */
  readonly date: string | null;
  /** BCP 47 tag of the program's own words. */
  readonly programLang: string;
}

/** Where mail programs put things. By mark-up, not by host: companies run them under their own names. */
interface Program {
  readonly body: string;
  /** Around one message of a thread. */
  readonly card: string;
  readonly subject: string;
  readonly sender: string;
  readonly date: string;
}

const programs: readonly Program[] = [
  // Gmail: names that mean nothing, the same in every language for many years.
  {
    body: '.adn .a3s',
    card: '.adn',
    subject: 'h2.hP',
    sender: '.gD',
    date: '.g3',
  },
  // Outlook on the web: the label of the body is in the person's language, its id is not.
  {
    body: '[id^="UniqueMessageBody"]',
    card: '[data-app-section="ItemContainer"],[aria-posinset],[data-app-section="ConversationContainer"]',
    subject: '[role=heading][id$="_SUBJECT"]',
    sender: '[id$="_FROM"],[aria-label^="From:"],[aria-label^="Von:"],[aria-label^="De :"]',
    date: '[id$="_DATETIME"],[data-testid="SentReceivedSavedTime"]',
  },
  // Proton Mail: the text stands in a frame that runs no script but is of the same origin.
  {
    body: 'iframe[data-testid="content-iframe"],[data-shortcut-target="message-container"] iframe[sandbox]',
    card: '[data-shortcut-target="message-container"],[data-testid^="message-view"]',
    subject: '[data-testid^="conversation-header:subject"],[data-testid^="conversation-header"] h1',
    sender: '[data-testid="recipients:sender"],[data-testid^="message-header"] [title*="@"]',
    date: '[data-testid^="message-header"] time,time[datetime]',
  },
  // Fastmail and Yahoo: as far as public sources tell.
  {
    body: '.v-Message-body',
    card: '.v-Message',
    subject: '.v-Thread-title,.v-Thread h1',
    sender: '.v-Message-from,.v-MessageHeader-from',
    date: '.v-Message time,.v-MessageHeader-date',
  },
  {
    body: '[data-test-id="message-view-body-content"],[data-test-id="message-view-body"]',
    card: '[data-test-id="message-view"],[data-test-id="message-view-item"]',
    subject: '[data-test-id="message-group-subject-text"]',
    sender: '[data-test-id="message-from"],[data-test-id="message-header"] [data-test-id="email-pill"]',
    date: '[data-test-id="message-date"]',
  },
];

const anyBody = programs.map(({ body }) => body).join(',');
/** Elements of a mail program with a long thread open (guess: twenty times what a page has in the median). */
const PROGRAM_ELEMENTS_MAX = 50_000;

/** Finds the open message; of a thread the one that a person sees most of. Null where the page is no mail program, or shows its list. */
export function findOpenMessage(page: Dom): OpenMessage | null {
  // Most pages are no mail program: then once through all elements is enough, and no program has as many.
  if (page.hasMoreThan(PROGRAM_ELEMENTS_MAX) || page.query(anyBody) === null) return null;
  for (const program of programs) {
    const bodies = page.queryAll(program.body).filter((body) => !body.parentElement?.closest(program.body));
    const body = mostInView(page, bodies);
    if (body) return describe(page, program, body);
  }
  return null;
}

function describe(page: Dom, program: Program, found: Element): OpenMessage | null {
  const card = found.closest(program.card) ?? found;
  const inside = (selector: string): string | null => textOf(card.querySelector(selector));
  const about = {
    subject: textOf(page.query(program.subject)),
    sender: inside(program.sender),
    date: textOf(card.querySelector(program.date), true),
    programLang: page.documentElement()?.getAttribute('lang') ?? '',
  };
  if (page.localName(found) !== 'iframe') return { dom: page, body: found, ...about };
  // Null where the frame is of another origin: nothing of it can be read.
  const document = (found as HTMLIFrameElement).contentDocument;
  const dom = document && openDom(document);
  const body = dom?.body();
  return dom && body ? { dom, body, ...about } : null;
}

/** The one of most visible height; where none is in view, the last that is open. */
function mostInView({ view }: Dom, bodies: readonly Element[]): Element | null {
  const heights = bodies.map((body) => {
    const { top, bottom } = body.getBoundingClientRect();
    return Math.max(0, Math.min(bottom, view.innerHeight) - Math.max(top, 0));
  });
  const most = Math.max(0, ...heights);
  if (most > 0) return bodies[heights.indexOf(most)] ?? null;
  return bodies.findLast((body) => body.checkVisibility()) ?? bodies.at(-1) ?? null;
}

/** What a person reads there; names and times that are only shown on pointing stand in attributes. */
function textOf(element: Element | null, titleFirst = false): string | null {
  if (!element) return null;
  const title = titleFirst ? element.getAttribute('title') : null;
  const written =
    title ??
    element.getAttribute('name') ??
    element.getAttribute('datetime') ??
    (element.textContent.trim() || (element.getAttribute('title') ?? ''));
  const text = written.replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}
