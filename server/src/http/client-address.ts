import type { IncomingMessage } from 'node:http';

/**
 * The address a request comes from. Behind a proxy (PUBLIC_ORIGIN is set) it is what the nearest proxy saw,
 * the last entry of X-Forwarded-For; those before it are the sender's own claim.
 */
export function addressOf(request: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = request.headers['x-forwarded-for'];
  const nearest = isBehindProxy ? forwarded?.toString().split(',').at(-1)?.trim() : undefined;
  return nearest || (request.socket.remoteAddress ?? 'unknown');
}
