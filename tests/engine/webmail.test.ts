import { describe, expect, it } from 'vitest';
import { openPage } from './open-page';
import { read, readingOf, textsOf } from './page';
import { lines } from './story';

/** Pages written by us in the shapes of mail programs, as far as public sources tell them; the live services were not run. */

const letter = (from: number): string =>
  `<table role="presentation"><tr><td>${lines
    .slice(from, from + 5)
    .map((line) => `<p>${line}</p>`)
    .join('')}</td></tr><tr><td><a href="https://click.mail.example/u">Unsubscribe</a></td></tr></table>`;

const around =
  '<div role="banner"><a href="#">Mail</a><form><input placeholder="Search mail"></form></div>' +
  '<div role="navigation"><a href="#">Inbox</a><a href="#">Drafts</a></div>' +
  '<div role="listbox"><div role="option">Your order has shipped. Track your parcel with the link in this message.</div></div>';

const gmailMessage = (body: string): string =>
  '<div class="adn ads"><h3><span class="gD" email="a@letter.example" name="The Harbour Letter"></span></h3>' +
  `<span class="g3" title="Oct 20, 2022, 4:31 PM">Oct 20</span><div class="ii gt"><div class="a3s aiL msg1">${body}</div></div></div>`;

const programs: readonly (readonly [name: string, html: string])[] = [
  [
    'Gmail, names prefixed by it',
    `<div role="main"><h2 class="hP">The letters in the box</h2>${gmailMessage(letter(0).replaceAll('<p>', '<p class="m_-12desc">'))}</div>`,
  ],
  [
    'Outlook on the web',
    '<div data-app-section="ConversationContainer"><div role="heading" id="CONV_x_SUBJECT">The letters in the box</div>' +
      '<div data-app-section="ItemContainer"><span id="x_FROM">The Harbour Letter</span><span data-testid="SentReceivedSavedTime">Do, 20. Oktober 2022 16:31</span>' +
      `<div>Wird diese Nachricht nicht richtig angezeigt?</div><div id="UniqueMessageBody_1" role="document" aria-label="Nachrichtentext"><div class="rps_1">${letter(0).replaceAll('<p>', '<p class="x_desc">')}</div></div></div></div>`,
  ],
  [
    'Proton Mail, in its frame',
    '<div data-testid="conversation-header:subject"><h1>The letters in the box</h1></div><article data-shortcut-target="message-container" data-testid="message-view-0">' +
      '<span data-testid="recipients:sender">The Harbour Letter</span><time datetime="2022-10-20">20 Oct</time>' +
      `<iframe data-testid="content-iframe" title="Email content" sandbox="allow-same-origin" srcdoc="${letter(0).replaceAll('"', '&quot;')}"></iframe></article>`,
  ],
  [
    'Fastmail',
    `<div class="v-Thread"><h1 class="v-Thread-title">The letters in the box</h1><div class="v-Message"><span class="v-Message-from">The Harbour Letter</span><time datetime="2022-10-20">20 Oct</time><div class="v-Message-body">${letter(0)}</div></div></div>`,
  ],
  [
    'Yahoo',
    `<div data-test-id="message-group-view-scroller"><span data-test-id="message-group-subject-text">The letters in the box</span><div data-test-id="message-view"><span data-test-id="message-from">The Harbour Letter</span><span data-test-id="message-date">Thu, Oct 20, 2022 at 4:31 PM</span><div data-test-id="message-view-body-content">${letter(0)}</div></div></div>`,
  ],
];

const open = (html: string): Promise<Document> =>
  openPage(
    `<html lang="de"><head><title>Inbox - reader@mail.example</title></head><body>${around}${html}</body></html>`,
    {
      url: 'https://mail.example/u/0/',
    },
  );

describe.each(programs)('%s', (_name, html) => {
  it('shows the open message, and nothing of the program', async () => {
    const { isArticle, article } = readingOf(await read(await open(html)));
    expect({
      isArticle,
      title: article.title,
      byline: article.byline,
      published: article.published,
    }).toEqual({
      isArticle: true,
      title: 'The letters in the box',
      byline: 'The Harbour Letter',
      published: '2022-10-20',
    });
    expect(textsOf(article.body)).toEqual(lines.slice(0, 5));
  });
});

it('shows the message of a thread that is in view', async () => {
  const page = await open(
    `<div role="main"><h2 class="hP">Re: Ropes</h2>${gmailMessage(letter(0))}<div style="height:3000px"></div><div id="second">${gmailMessage(letter(6))}</div></div>`,
  );
  page.getElementById('second')!.scrollIntoView();
  const { article } = readingOf(await read(page));
  expect(textsOf(article.body)).toEqual(lines.slice(6, 11));
});

it('reads the page itself where no message is open', async () => {
  const { article } = readingOf(await read(await open('<div role="main"><h2 class="hP"></h2></div>')));
  expect(article.title).not.toBe('The letters in the box');
});
