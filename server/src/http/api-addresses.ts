import type { IncomingMessage } from 'node:http';
import type { Hono } from 'hono';
import type { Config } from '../ops/config.ts';
import { isEverywhere, lanAddresses } from '../ops/lan-addresses.ts';
import type { ApiEnv, ApiParts } from './api-context.ts';

/** Where other devices find this server; mounted behind the check for the therapist's seat. */
export function addAddressRoutes(app: Hono<ApiEnv>, { config }: ApiParts): void {
  app.get('/:map/addresses', (context) =>
    context.json({ origins: originsFor(context.env.incoming, config) }),
  );
}

type Asked = Pick<IncomingMessage, 'headers'> & {
  readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress' | 'localPort'>;
};

/**
 * The addresses of this machine are told to a browser on this machine alone, and only where it knows the server by a
 * name that means nothing elsewhere: whoever asks from outside, or through a proxy under its name, has an address that
 * serves others too. What the server does not listen at is not told either.
 */
export function originsFor(
  { headers, socket }: Asked,
  { host, publicOrigin }: Pick<Config, 'host' | 'publicOrigin'>,
  addresses: () => readonly string[] = lanAddresses,
): readonly string[] {
  const isHere = ownAddress.test(socket.remoteAddress ?? '') && ownName.test(headers.host ?? '');
  if (publicOrigin !== null || !isEverywhere(host) || !isHere) return [];
  return addresses().map((address) => `http://${address}:${socket.localPort ?? 80}`);
}

const ownAddress = /^(?:(?:::ffff:)?127(?:\.\d+){3}|::1)$/;
const ownName = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i;
