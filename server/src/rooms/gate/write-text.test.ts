import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import { writeText } from './write-text.ts';

test('any string is written as lib0 writes it', () => {
  const texts = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.uint16Array({ maxLength: 80 }).map((units) => String.fromCharCode(...units)),
    fc.constantFrom('', 'é', '\ud83d', '😀'.repeat(30), 'a'.repeat(48), 'a'.repeat(200)),
  );
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 6 }), (all) => {
      const write = (writer: typeof writeText) =>
        encoding.encode((encoder) => all.forEach((text) => writer(encoder, text)));
      expect(Buffer.from(write(writeText)).toString('hex')).toBe(
        Buffer.from(write(encoding.writeVarString)).toString('hex'),
      );
    }),
  );
});
