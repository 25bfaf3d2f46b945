import { expect, test } from '../fixtures.ts';
import { serveMade, story } from '../made-pages.ts';

/** Pages in the shapes of mail programs, as far as public sources tell them; the live services were not run. */

const SUBJECT = 'Letters from the mill';
const LIST =
  '<div role="navigation"><a href="#">Inbox</a></div><div role="listbox"><div role="option">Your parcel is on its way, follow it with the link in this message.</div></div>';
const message = `<table role="presentation"><tr><td>${story(SUBJECT, 8).replace(/<h1>.*<\/h1>/, '')}</td></tr><tr><td><a href="https://letter.example/unsubscribe">Unsubscribe</a></td></tr></table>`;

for (const [program, body] of [
  [
    'Gmail',
    `<div role="main"><h2 class="hP">${SUBJECT}</h2><div class="adn ads"><h3><span class="gD" email="a@letter.example" name="The Mill Letter"></span></h3><span class="g3" title="Oct 20, 2022, 4:31 PM">Oct 20</span><div class="ii gt"><div class="a3s aiL msg1">${message.replaceAll('<p>', '<p class="m_12text">')}</div></div></div></div>`,
  ],
  [
    'Outlook on the web',
    `<div data-app-section="ConversationContainer"><div role="heading" id="CONV_x_SUBJECT">${SUBJECT}</div><div data-app-section="ItemContainer"><span id="x_FROM">The Mill Letter</span><div id="UniqueMessageBody_1" role="document"><div class="rps_1">${message}</div></div></div></div>`,
  ],
  [
    'Proton Mail, in a frame of the page',
    `<div data-testid="conversation-header:subject"><h1>${SUBJECT}</h1></div><article data-shortcut-target="message-container" data-testid="message-view-0"><span data-testid="recipients:sender">The Mill Letter</span><iframe data-testid="content-iframe" title="Email content" sandbox="allow-same-origin" srcdoc="${message.replaceAll('"', '&quot;')}"></iframe></article>`,
  ],
] as const)
  test(`the button opens the message that is open in ${program}, and nothing of the program`, async ({
    openReader,
    server,
  }) => {
    const name = `mail-${program.split(' ')[0]?.toLowerCase() ?? ''}`;
    const reader = await openReader(serveMade(server, name, { title: 'Inbox', body: `${LIST}${body}` }));
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(SUBJECT);
    await expect(reader.getByText(/^8\. The mill on the Aller/)).toBeVisible();
    await expect(reader.getByText('Inbox')).toHaveCount(0);
    await expect(reader.getByText(/parcel|Unsubscribe/)).toHaveCount(0);
    await expect(reader.getByRole('button', { name: /removed$/ })).toBeVisible();
  });
