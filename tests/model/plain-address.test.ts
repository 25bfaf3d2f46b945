import { expect, it } from 'vitest';
import { withoutTracking, wrappedTarget } from '../../model/plain-address';

it.each([
  ['https://a.example/p?utm_source=x&utm_medium=mail&id=3', 'https://a.example/p?id=3'],
  ['https://a.example/p?mc_cid=1&mc_eid=2#top', 'https://a.example/p#top'],
  ['https://a.example/p?q=utm_source', 'https://a.example/p?q=utm_source'],
  ['https://a.example/p', 'https://a.example/p'],
  ['mailto:a@a.example', 'mailto:a@a.example'],
])('%s is copied as %s', (written, copied) => {
  expect(withoutTracking(written)).toBe(copied);
});

it.each([
  [
    'https://click.example/r?url=https%3A%2F%2Fa.example%2Fp%3Futm_source%3Dx%26id%3D3',
    'https://a.example/p?id=3',
  ],
  ['https://click.example/r?u=aHR0cHM6Ly9hLmV4YW1wbGUvcA', 'https://a.example/p'],
  ['https://click.example/ls/click?upn=u001.x-2BzP', null],
  ['https://a.example/search?q=boats', null],
  ['https://a.example/login?redirect=https://a.example/p', null],
  ['https://click.example/r?url=javascript:alert(1)', null],
])('%s carries %s', (href, target) => {
  expect(wrappedTarget(href)).toBe(target);
});
