import { afterEach, expect, it, vi } from 'vitest';
import { createCleaner, type Cleaner, type CleanerOptions } from '../../entrypoints/cleaner/cleaner';
import { HIDDEN_MARK } from '../../model/hidden-mark';
import { newsletterBox } from '../components/article';

type Judged = Awaited<ReturnType<CleanerOptions['judge']>>;

/** A reading that says: this element is promotion, and nothing else. */
const judged = (element: Element): Judged => ({
  result: { ok: true, isArticle: true, why: null, pieces: [{ ...newsletterBox, elements: [element] }] },
  workMs: 0,
});

const box = (): Element => {
  const found = document.querySelector('.call');
  if (found === null) throw new Error('The page has no call.');
  return found;
};

let cleaner: Cleaner | null = null;
afterEach(() => {
  cleaner?.end();
  vi.useRealTimers();
});

it('what is rendered anew while the page is being read stays hidden when that reading ends', async () => {
  document.body.innerHTML =
    '<p>A story.</p><aside class="call">Sign up for our <a href="/letter">newsletter</a></aside>';
  let endReading: (judged: Judged) => void = () => undefined;
  const judge = vi
    .fn<CleanerOptions['judge']>()
    .mockResolvedValueOnce(judged(box()))
    .mockImplementationOnce(() => new Promise((resolve) => (endReading = resolve)))
    .mockImplementation(() => Promise.resolve(judged(box())));
  cleaner = createCleaner({
    document,
    window,
    now: () => performance.now(),
    judge,
    styleOtherwise: () => undefined,
    onState: () => undefined,
  });
  await cleaner.start();
  expect(box().hasAttribute(HIDDEN_MARK)).toBe(true);

  document.body.append(document.createElement('a'));
  await vi.waitFor(() => expect(judge).toHaveBeenCalledTimes(2));
  const old = box();
  const anew = old.cloneNode(true) as Element;
  anew.removeAttribute(HIDDEN_MARK);
  old.replaceWith(anew);
  await vi.waitFor(() => expect(anew.hasAttribute(HIDDEN_MARK)).toBe(true));
  const revealed = vi.spyOn(Element.prototype, 'removeAttribute');
  endReading(judged(old));
  await vi.waitFor(() => expect(judge).toHaveBeenCalledTimes(3));
  expect(revealed.mock.contexts).not.toContain(anew);
  expect(anew.hasAttribute(HIDDEN_MARK)).toBe(true);
});

it('a page that only speaks on is not read again; one that brings a link is', async () => {
  document.body.innerHTML = '<p>A story.</p><aside class="call">Sign up for our newsletter</aside>';
  const judge = vi.fn<CleanerOptions['judge']>(() => Promise.resolve(judged(box())));
  cleaner = createCleaner({
    document,
    window,
    now: () => performance.now(),
    judge,
    styleOtherwise: () => undefined,
    onState: () => undefined,
  });
  await cleaner.start();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const paragraph = document.createElement('p');
  paragraph.append('The ferry has left the pier, ', document.createElement('em'));
  document.body.append(paragraph);
  const link = document.createElement('p');
  link.append(document.createElement('a'));
  // What has changed is told before anything else goes on.
  await Promise.resolve();
  vi.runAllTimers();
  expect(judge).toHaveBeenCalledTimes(1);
  document.body.append(link);
  await Promise.resolve();
  vi.runAllTimers();
  expect(judge).toHaveBeenCalledTimes(2);
});
