import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import type { ApiEnv } from './api-context.ts';

/** Answers Node's requests with the app. */
export function createListener(
  app: Hono<ApiEnv>,
): (request: IncomingMessage, response: ServerResponse) => void {
  const listen = getRequestListener(app.fetch);
  return (request, response) => void listen(request, response);
}
