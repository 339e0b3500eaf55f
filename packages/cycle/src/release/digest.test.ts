import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { HandoutDigest } from '../handout.ts';
import { digestOf } from './digest.ts';
import * as v from 'valibot';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

test('a value is named by SHA-256 of its JSON, its keys in order', () => {
  for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 119, 1_000, 70_000]) {
    const text = 'ä'.repeat(length);
    expect(digestOf(text)).toBe(sha256(JSON.stringify(text)));
  }
  expect(digestOf({ b: 1, a: [null, 'x'] })).toBe(sha256('{"a":[null,"x"],"b":1}'));
  expect(digestOf(new Map([['b', 1]]))).toBe(digestOf({ b: 1 }));
  expect(digestOf('\ud800')).not.toBe(digestOf('\ud801'));
});

test('a name can be kept, and those that were given before', () => {
  expect(v.is(HandoutDigest, digestOf(['x']))).toBe(true);
  expect(v.is(HandoutDigest, '1vsdpf879leuvdh6k2hz3')).toBe(true);
  expect(v.is(HandoutDigest, digestOf(['x']).toUpperCase())).toBe(false);
});
