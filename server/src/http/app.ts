import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { createMiddleware } from 'hono/factory';
import type { Handler } from 'hono';
import { createTryLimit } from '../access/try-limit.ts';
import { describeError } from '../ops/log.ts';
import { type ApiEnv, type ApiParts, answerError } from './api-context.ts';
import { addAddressRoutes } from './api-addresses.ts';
import { addAuditRoutes } from './api-audit.ts';
import { addListRoutes } from './api-lists.ts';
import { addInvitationRoutes, createAcceptApi } from './api-invitations.ts';
import { createJoinApi } from './api-join.ts';
import { createMapsApi } from './api-maps.ts';
import { addVersionRoutes } from './api-versions.ts';
import { addMeetingRoutes } from './api-meeting.ts';
import { isOwnOrigin } from './origins.ts';
import { securityHeaders } from './security-headers.ts';

/** The HTTP side: the contract of `protocol` under `/api`, and the app's files for everything else. */
export function createApp(parts: ApiParts, files: Handler | null): Hono<ApiEnv> {
  const { config, log } = parts;
  const app = new Hono<ApiEnv>();
  app.use(securityHeaders(config.publicOrigin));
  app.use(ownOriginOnly(config.publicOrigin));
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: config.limits.httpBodyBytes,
      onError: (context) => answerError(context, 'too-large'),
    }),
  );

  app.get('/api/health', (context) => context.json({ status: 'ok' }));
  const { mapsPerAddress, mapsInAll } = config.limits;
  const maps = createMapsApi(parts, createTryLimit({ perAddress: mapsPerAddress, inAll: mapsInAll }));
  addInvitationRoutes(maps, parts);
  addAddressRoutes(maps, parts);
  addVersionRoutes(maps, parts);
  addListRoutes(maps, parts);
  addAuditRoutes(maps, parts);
  addMeetingRoutes(maps, parts);
  app.route('/api/maps', maps);
  const { acceptsPerAddress, acceptsInAll, codesPerAddress, codesInAll } = config.limits;
  const limit = createTryLimit({ perAddress: acceptsPerAddress, inAll: acceptsInAll });
  app.route('/api/invitations', createAcceptApi(parts, limit));
  const guesses = createTryLimit({ perAddress: codesPerAddress, inAll: codesInAll });
  app.route('/api/join', createJoinApi(parts, guesses));

  app.all('/api/*', (context) => answerError(context, 'not-found'));
  if (files !== null) app.get('*', files);
  app.notFound((context) => context.text('Not found', 404));
  app.onError((error, context) => {
    log.error({ method: context.req.method, ...describeError(error) }, 'request failed');
    return answerError(context, 'unavailable');
  });
  return app;
}

/** Whatever changes something must come from our own pages. */
function ownOriginOnly(publicOrigin: string | null) {
  return createMiddleware<ApiEnv>(async (context, next) => {
    const isReading = context.req.method === 'GET' || context.req.method === 'HEAD';
    const headers = { origin: context.req.header('origin'), host: context.req.header('host') };
    return isReading || isOwnOrigin(headers, publicOrigin) ? next() : answerError(context, 'wrong-origin');
  });
}
