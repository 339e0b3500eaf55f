import type { IncomingMessage, ServerOptions, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Limits } from '../ops/config.ts';
import type { ApiEnv } from './api-context.ts';

/**
 * A request whose head is not in by then is given up, and so is one whose body takes six times as long: nobody holds a
 * place in the queue by saying nothing, or a letter at a time.
 */
export const patienceOf = ({ upgradeMs }: Limits): ServerOptions => ({
  headersTimeout: upgradeMs,
  requestTimeout: 6 * upgradeMs,
  connectionsCheckingInterval: Math.max(50, upgradeMs / 4),
});

/** Answers Node's requests with the app. */
export function createListener(
  app: Hono<ApiEnv>,
): (request: IncomingMessage, response: ServerResponse) => void {
  const listen = getRequestListener(app.fetch);
  return (request, response) => void listen(request, response);
}
