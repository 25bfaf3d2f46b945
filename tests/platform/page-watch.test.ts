import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addressOf, IDLE_MIN_MS, SETTLE_MS, watchPage } from '../../platform/page-watch';

const onChange = vi.fn<() => Promise<boolean>>();
const onMove = vi.fn();
let stop: () => void;
let story: HTMLElement;
let ours: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  onChange.mockResolvedValue(true);
  document.body.replaceChildren();
  story = document.body.appendChild(document.createElement('main'));
  story.append('The first boat');
  ours = document.createElement('div');
  stop = watchPage({
    document,
    isOurs: (node) => node === ours,
    isNear: (node) => story.contains(node),
    now: () => performance.now(),
    onChange,
    onMove,
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('reads again once the story’s text has come to rest', async () => {
  for (const word of ['Das', 'erste', 'Schiff']) story.append(word);
  await vi.advanceTimersByTimeAsync(SETTLE_MS + 50);
  expect(onChange).toHaveBeenCalledOnce();
});

it('takes its time for changes elsewhere', async () => {
  document.body.append('advertisement');
  await vi.advanceTimersByTimeAsync(SETTLE_MS + 50);
  expect(onChange).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(IDLE_MIN_MS);
  expect(onChange).toHaveBeenCalledOnce();
});

it('does not take its own element for a change of the page', async () => {
  document.documentElement.append(ours);
  ours.remove();
  await vi.advanceTimersByTimeAsync(IDLE_MIN_MS + 50);
  expect(onChange).not.toHaveBeenCalled();
});

it('stops when it is told to', async () => {
  stop();
  story.append('late');
  await vi.advanceTimersByTimeAsync(IDLE_MIN_MS);
  expect(onChange).not.toHaveBeenCalled();
});

it.each([
  ['a fragment', 'https://a.example/1#part', 'https://a.example/1'],
  ['a route', 'https://a.example/#/1', 'https://a.example/#/1'],
  ['neither', 'https://a.example/1?a=b', 'https://a.example/1?a=b'],
])('tells an address by its page: %s', (_case, href, address) => {
  expect(addressOf(href)).toBe(address);
});
