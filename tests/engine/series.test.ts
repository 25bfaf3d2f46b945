import { expect, it } from 'vitest';
import { articleOf } from './page';
import { pageWith, story } from './story';

it('links the issues before and behind where the archive does', async () => {
  const article = await articleOf(
    pageWith('', {
      head: '<link rel="prev" href="/issues/11">',
      behind:
        '<a rel="next" href="/issues/13">Next</a><a rel="next" href="https://other.example/1">Other</a>',
    }),
  );
  expect(article.series).toEqual({
    previous: 'https://www.baypost.example/issues/11',
    next: 'https://www.baypost.example/issues/13',
  });
});

it('says nothing of a series where there is none', async () => {
  expect((await articleOf(pageWith(''))).series).toBeUndefined();
});

it('reads number and day of an issue from the head of a mail, and the sponsor from its label', async () => {
  const article = await articleOf(
    '<html lang="de" xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>Die Kiste</title></head><body>' +
      '<div class="preheader" style="display:none">Heute</div><table role="presentation"><tr><td>Nr. 88 vom 10. April 2026</td></tr>' +
      `<tr><td><h1>Die Kiste</h1></td></tr><tr><td>${story(4)}</td></tr>` +
      '<tr><td><div><p>Präsentiert von Tau & Söhne</p><p>Taue, die halten, bei jedem Wind und für jedes Boot.</p></div></td></tr>' +
      `<tr><td>${story(8)}</td></tr><tr><td><a href="https://mail.example/unsubscribe">Abmelden</a></td></tr></table></body></html>`,
  );
  expect({
    issue: article.issue,
    published: article.published,
    sponsors: article.removals.map(({ sponsor }) => sponsor).filter((name) => name !== undefined),
  }).toEqual({ issue: '88', published: '2026-04-10', sponsors: ['Tau & Söhne'] });
});
