import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request comes from our own pages: the scheme, host and port of its Origin must be exactly ours.
 * Ours is PUBLIC_ORIGIN where it is set, else the address that the request itself was sent to.
 */
export function isOwnOrigin(headers: OriginHeaders, publicOrigin: string | null): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return false;
  if (publicOrigin !== null) return origin === publicOrigin;
  return host !== undefined && origin === `http://${host}`;
}

/**
 * As `isOwnOrigin`, for a WebSocket: browsers always say where a page comes from there, so a client without
 * an Origin is none that another site could be misusing; the seat's cookie alone decides about it.
 */
export function mayConnectFrom(headers: OriginHeaders, publicOrigin: string | null): boolean {
  return headers.origin === undefined || isOwnOrigin(headers, publicOrigin);
}

type OriginHeaders = Pick<IncomingHttpHeaders, 'origin' | 'host'>;
