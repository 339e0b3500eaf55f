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

/** JSON with the keys of every object in one order; maps by their keys too. */
function canonical(value: unknown): string {
  if (value instanceof Map) return canonical(Object.fromEntries(value));
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}
