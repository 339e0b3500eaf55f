import fc from 'fast-check';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import { readText } from './read-text.ts';

/** What came of it: the string and where the decoder stands then, or that it throws. */
function read(bytes: Uint8Array, reader: (decoder: decoding.Decoder) => string) {
  const decoder = decoding.createDecoder(bytes);
  try {
    return { text: reader(decoder), at: decoder.pos };
  } catch {
    return 'thrown';
  }
}

test('any string comes out as it went in, and the next begins behind it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 80 })), (texts) => {
      const bytes = encoding.encode((encoder) => {
        for (const text of texts) encoding.writeVarString(encoder, text);
      });
      const decoder = decoding.createDecoder(bytes);
      expect(texts.map(() => readText(decoder))).toEqual(texts);
      expect(decoder.pos).toBe(bytes.length);
    }),
  );
});

test('whatever the bytes are, they are read as lib0 reads them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      expect(read(bytes, readText)).toEqual(read(bytes, decoding.readVarString));
    }),
    { numRuns: 2_000 },
  );
});
