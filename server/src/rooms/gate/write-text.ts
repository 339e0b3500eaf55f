import * as encoding from 'lib0/encoding';

/** Above this the platform's own encoder is the faster one, however dear its call. */
const shortChars = 48;

/**
 * A string in lib0's encoding, as `writeVarString` writes it. Keys, ids and most words are short and ASCII: those are
 * written byte by byte, at a fraction of what the platform's encoder costs to call.
 */
export function writeText(encoder: encoding.Encoder, text: string): void {
  if (text.length > shortChars || !isAscii(text)) return encoding.writeVarString(encoder, text);
  encoding.writeVarUint(encoder, text.length);
  for (let at = 0; at < text.length; at += 1) encoding.write(encoder, text.charCodeAt(at));
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x80) return false;
  return true;
}
