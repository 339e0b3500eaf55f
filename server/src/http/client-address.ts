import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';

/**
 * The address a request comes from, as tries are counted by. Behind a proxy (PUBLIC_ORIGIN is set) it is what the
 * nearest proxy saw, the last entry of X-Forwarded-For; those before it are the sender's own claim.
 */
export function addressOf(
  {
    headers,
    socket,
  }: Pick<IncomingMessage, 'headers'> & { readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'> },
  isBehindProxy: boolean,
): string {
  const forwarded = headers['x-forwarded-for'];
  const nearest = isBehindProxy ? forwarded?.toString().split(',').at(-1)?.trim() : undefined;
  return networkOf(nearest || (socket.remoteAddress ?? 'unknown'));
}

/** One household has one address of version 4, but of version 6 as many as it likes: they share their first half. */
function networkOf(address: string): string {
  const [plain = ''] = address.split('%');
  if (!isIPv6(plain)) return address;
  const mapped = /^::ffff:([\d.]+)$/i.exec(plain)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = plain.split('::');
  const groups = (part: string) => part.split(':').filter((group) => group !== '');
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array.from({ length: missing }, () => '0'), ...groups(tail ?? '')];
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::`;
}
