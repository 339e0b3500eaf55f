import * as decoding from 'lib0/decoding';

/** Above this the platform's own decoder is the faster one, however dear its call. */
const shortBytes = 48;

/**
 * A string in lib0's encoding, as `readVarString` reads it. Keys, ids and most words are short and ASCII: those are
 * read byte by byte, at a fraction of what the platform's decoder costs to call.
 */
export function readText(decoder: decoding.Decoder): string {
  const start = decoder.pos;
  const length = decoding.readVarUint(decoder);
  const text = length <= shortBytes ? readAscii(decoder, length) : null;
  if (text !== null) return text;
  decoder.pos = start;
  return decoding.readVarString(decoder);
}

/** Null where there are other letters, or not so many bytes; the decoder then stands where it stood. */
function readAscii(decoder: decoding.Decoder, length: number): string | null {
  const end = decoder.pos + length;
  let text = '';
  for (let at = decoder.pos; at < end; at += 1) {
    const byte = decoder.arr[at];
    if (byte === undefined || byte >= 0x80) return null;
    text += String.fromCharCode(byte);
  }
  decoder.pos = end;
  return text;
}
