import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const nonceBytes = 12;
const tagBytes = 16;
/** A key of AES-256. */
export const keyBytes = 32;

/**
 * The bytes as nobody without the key can read or change them: a random nonce of 12 bytes, AES-256-GCM's
 * ciphertext, its tag of 16. `place` says where they belong (a table and a row); moved elsewhere they do not open.
 */
export function seal(key: Uint8Array, bytes: Uint8Array, place: string): Uint8Array {
  const nonce = takeNonce();
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  return new Uint8Array(Buffer.concat([nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]));
}

/** Chance for the nonces to come: to ask the system for a few bytes costs as much as to ask for many. */
let chance = randomBytes(0);

function takeNonce(): Uint8Array {
  if (chance.length < nonceBytes) chance = randomBytes(nonceBytes * 512);
  const nonce = chance.subarray(0, nonceBytes);
  chance = chance.subarray(nonceBytes);
  return nonce;
}

/** What was sealed with this key for this place; null when it was not, or when a bit of it has changed since. */
export function unseal(key: Uint8Array, sealed: Uint8Array, place: string): Uint8Array | null {
  if (sealed.length < nonceBytes + tagBytes) return null;
  const tagAt = sealed.length - tagBytes;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(tagAt));
  const bytes = decipher.update(sealed.subarray(nonceBytes, tagAt));
  try {
    return new Uint8Array(Buffer.concat([bytes, decipher.final()]));
  } catch {
    // The tag is wrong: GCM has no other reason to refuse here.
    return null;
  }
}
