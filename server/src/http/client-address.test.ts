import { expect, test } from 'vitest';
import { addressOf } from './client-address.ts';

const direct = (remoteAddress: string) => addressOf({ headers: {}, socket: { remoteAddress } }, false);
const proxied = (forwarded: string) =>
  addressOf({ headers: { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '10.0.0.1' } }, true);

test('all addresses of one network of version 6 are counted as one', () => {
  const own = ['2001:db8:1:2::1', '2001:0db8:1:2:3:4:5:6', '2001:db8:1:2:ffff::', '2001:db8:1:2::9%eth0'];
  expect(new Set(own.map(direct))).toEqual(new Set(['2001:db8:1:2::']));
  expect(direct('2001:db8:1:3::1')).toBe('2001:db8:1:3::');
  expect(direct('2001:db8::1')).toBe('2001:db8:0:0::');
});

test('an address of version 4 is one, however it is written', () => {
  expect([direct('192.0.2.7'), direct('::ffff:192.0.2.7'), direct('192.0.2.8')]).toEqual([
    '192.0.2.7',
    '192.0.2.7',
    '192.0.2.8',
  ]);
});

test('behind a proxy what it saw counts, and nothing that the sender claims', () => {
  expect(proxied('203.0.113.1, 198.51.100.2')).toBe('198.51.100.2');
  expect(proxied('203.0.113.1, 2001:db8:1:2::7')).toBe('2001:db8:1:2::');
  expect(
    addressOf(
      { headers: { 'x-forwarded-for': '203.0.113.1' }, socket: { remoteAddress: '10.0.0.1' } },
      false,
    ),
  ).toBe('10.0.0.1');
});
