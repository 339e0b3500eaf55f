import { VersionId } from '@undercurrent/cycle';
import { VersionName, type VersionSummary } from '@undercurrent/protocol';
import type { Hono } from 'hono';
import * as v from 'valibot';
import type { VersionRecord } from '../store/store.ts';
import { type ApiEnv, type ApiParts, answerError } from './api-context.ts';
import { parseBody } from './parse-body.ts';
import { therapistOnly } from './therapist-only.ts';

/** Versions of one map: looked at by everybody who may read the map, kept and named by the therapist. */
export function addVersionRoutes(app: Hono<ApiEnv>, { versions, rooms, log }: ApiParts): void {
  app.get('/:map/versions', async (context) => {
    const kept = await versions.list(context.var.seat.map);
    return context.json({ versions: kept.map(toSummary) });
  });

  app.get('/:map/versions/:version', async (context) => {
    const version = v.safeParse(VersionId, context.req.param('version'));
    const state = version.success ? await versions.read(context.var.seat.map, version.output) : null;
    if (state === null) return answerError(context, 'not-found');
    return context.body(new Uint8Array(state), 200, { 'content-type': 'application/octet-stream' });
  });

  app.on(['POST', 'PATCH'], ['/:map/versions', '/:map/versions/:version'], therapistOnly);

  app.post('/:map/versions', async (context) => {
    const body = await parseBody(context, VersionName);
    if (body === null) return answerError(context, 'bad-request');
    const { map } = context.var.seat;
    const kept = await versions.keep(map, { name: body.name, people: rooms.peopleIn(map) });
    if (kept === 'full') return answerError(context, 'too-many');
    if (kept === 'same') return answerError(context, 'nothing-new');
    log.info({ map, version: kept }, 'version kept');
    return context.json({ version: kept }, 201);
  });

  app.patch('/:map/versions/:version', async (context) => {
    const version = v.safeParse(VersionId, context.req.param('version'));
    const body = await parseBody(context, VersionName);
    if (body === null) return answerError(context, 'bad-request');
    const isThere =
      version.success && (await versions.rename(context.var.seat.map, version.output, body.name));
    return isThere ? context.body(null, 204) : answerError(context, 'not-found');
  });
}

function toSummary({ version, atMs, name, people, bytes }: VersionRecord): VersionSummary {
  return { version, atMs, name, people: [...people], bytes };
}
