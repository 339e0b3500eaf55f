import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { withDensity } from './png-density.ts';

/** One grey pixel. */
const png = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
);

test('a picture says 300 dots an inch in a sound chunk after its header, and is otherwise as it was', () => {
  const dense = Buffer.from(withDensity(png, 300));
  expect(dense.toString('latin1', 12, 16)).toBe('IHDR');
  expect(dense.readUInt32BE(33)).toBe(9);
  expect(dense.toString('latin1', 37, 41)).toBe('pHYs');
  expect([dense.readUInt32BE(41), dense.readUInt32BE(45), dense[49]]).toEqual([11_811, 11_811, 1]);
  expect(dense.readUInt32BE(50)).toBe(crc32(dense.subarray(37, 50)));
  expect(Buffer.concat([dense.subarray(0, 33), dense.subarray(54)]).equals(Buffer.from(png))).toBe(true);
});
