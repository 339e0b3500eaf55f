import { expect, test } from 'vitest';
import { originsFor } from './api-addresses.ts';

const everywhere = { host: '0.0.0.0', publicOrigin: null };
const here = { remoteAddress: '127.0.0.1', host: 'localhost:3000' };

function told({ remoteAddress, host }: typeof here, config: { host: string; publicOrigin: string | null }) {
  const socket = { remoteAddress, localPort: 3000 };
  return originsFor({ headers: { host }, socket }, config, () => ['192.168.1.23', '10.0.0.7']);
}

test('a browser on the server’s own machine is told where other devices find it', () => {
  const both = ['http://192.168.1.23:3000', 'http://10.0.0.7:3000'];
  expect(told(here, everywhere)).toEqual(both);
  expect(told({ remoteAddress: '::1', host: '[::1]:3000' }, { ...everywhere, host: '::' })).toEqual(both);
  expect(told({ remoteAddress: '::ffff:127.0.0.1', host: '127.0.0.1' }, everywhere)).toEqual(both);
});

test('nobody else is, nor under a name that serves others, nor where the server does not listen', () => {
  for (const remoteAddress of ['192.168.1.40', '127.0.0.1.example', '']) {
    expect(told({ ...here, remoteAddress }, everywhere)).toEqual([]);
  }
  for (const host of ['192.168.1.23:3000', 'localhost.example.org', 'example.org', '']) {
    expect(told({ ...here, host }, everywhere)).toEqual([]);
  }
  expect(told(here, { ...everywhere, host: '127.0.0.1' })).toEqual([]);
  expect(told(here, { ...everywhere, publicOrigin: 'https://map.example.org' })).toEqual([]);
});
