import { digest as sha256 } from 'lib0/hash/sha256';
import { encodeUtf8 } from 'lib0/string';

/**
 * The name of a plain value by SHA-256, in 64 hexadecimal digits: the same for the same value, whatever the order of
 * its keys, and nobody can make two values of one name. It hides nothing: whoever has the value can find the name.
 */
export function digestOf(value: unknown): string {
  const bytes = sha256(encodeUtf8(canonical(value)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * The name that the first releases gave a value, for what was agreed to then: read, and never given any more, since
 * two texts of one such name can be made.
 */
export function firstDigestOf(value: unknown): string {
  const text = canonical(value);
  return [1, 2].map((seed) => hash53(text, seed).toString(36)).join('');
}

/** JSON with the keys of every object in one order; maps by their keys too. */
function canonical(value: unknown): string {
  if (value instanceof Map) return canonical(Object.fromEntries(value));
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}

/** Fifty-three bits of a text, in two lanes that are mixed at the end. */
function hash53(text: string, seed: number): number {
  let [a, b] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2_654_435_761);
    b = Math.imul(b ^ unit, 1_597_334_677);
  }
  a = Math.imul(a ^ (a >>> 16), 2_246_822_507) ^ Math.imul(b ^ (b >>> 13), 3_266_489_909);
  b = Math.imul(b ^ (b >>> 16), 2_246_822_507) ^ Math.imul(a ^ (a >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & b) + (a >>> 0);
}
