import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openOverlay } from '../../platform/overlay-host';
import { RESCUES_MAX } from '../../platform/overlay-watchdog';

const onLeave = vi.fn();
const onCovered = vi.fn();
let time = 0;

const open = () => openOverlay({ document, css: 'p { margin: 0 }', now: () => time, onLeave, onCovered });

/** Lets observers report and one incident pass. */
const settle = async (): Promise<void> => {
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(100);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  time = 0;
});
afterEach(() => vi.useRealTimers());

it('keeps its root closed to the page', () => {
  const { host, close } = open();
  expect(host.shadowRoot).toBeNull();
  close();
});

it('leaves the page as it found it', () => {
  const before = document.documentElement.outerHTML;
  const { close } = open();
  expect(document.documentElement.outerHTML).not.toBe(before);
  close();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

it('undoes what the page’s styles could do to it', () => {
  const { host, close } = open();
  for (const property of [
    'display',
    'visibility',
    'content-visibility',
    'zoom',
    'pointer-events',
    'opacity',
    'filter',
  ])
    expect(host.style.getPropertyPriority(property), property).toBe('important');
  close();
});

it('leaves on Escape, and the page does not hear of it', () => {
  const heard = vi.fn();
  document.addEventListener('keydown', heard);
  const { dialog, close } = open();
  const escape = new KeyboardEvent('keydown', {
    key: 'Escape',
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  dialog.dispatchEvent(escape);
  expect(onLeave).toHaveBeenCalledOnce();
  expect(escape.defaultPrevented).toBe(true);
  expect(heard).not.toHaveBeenCalled();
  close();
  document.removeEventListener('keydown', heard);
});

it('comes back when the page takes it away, but not for ever', async () => {
  const { host } = open();
  for (let rescue = 0; rescue < RESCUES_MAX; rescue += 1) {
    host.remove();
    await settle();
    expect(host.isConnected).toBe(true);
  }
  host.remove();
  await settle();
  expect(host.isConnected).toBe(false);
  expect(onCovered).toHaveBeenCalledOnce();
});

it('forgives a page that does so once in a while', async () => {
  const { host, close } = open();
  for (let rescue = 0; rescue < RESCUES_MAX + 2; rescue += 1) {
    host.remove();
    await settle();
    time += 60_000;
  }
  expect(host.isConnected).toBe(true);
  expect(onCovered).not.toHaveBeenCalled();
  close();
});
