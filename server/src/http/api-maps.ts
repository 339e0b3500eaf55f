import { MapId } from '@undercurrent/cycle';
import { type MapSummary, NewMap, isOpenDoor, roomName } from '@undercurrent/protocol';
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import * as v from 'valibot';
import { type TryLimit, createTryLimit } from '../access/try-limit.ts';
import { hashSecret } from '../access/device.ts';
import { describeError } from '../ops/log.ts';
import type { SeatRecord } from '../store/store.ts';
import { type ApiEnv, type ApiParts, answerAgain, answerError, bearerOf } from './api-context.ts';
import { addressOf } from './client-address.ts';
import { parseBody } from './parse-body.ts';
import { createFirstState } from './first-state.ts';
import { addSeatRoutes } from './api-seats.ts';
import { insideOnly } from './inside-only.ts';
import { therapistOnly } from './therapist-only.ts';

/** Maps, and the seats on them. */
export function createMapsApi(parts: ApiParts, limit: TryLimit): Hono<ApiEnv> {
  const { access, audit, cookie, store, rooms, lobby, doorkeeper, clock } = parts;
  const app = new Hono<ApiEnv>();

  const lists = createTryLimit({
    perAddress: parts.config.limits.readsPerMinute,
    inAll: Number.MAX_SAFE_INTEGER,
  });
  app.get('/', async (context) => {
    const token = cookie.read(context.req.header('cookie'));
    if (token !== null && !(await lists.mayTry(hashSecret(token)))) return answerError(context, 'too-many');
    await parts.openings.keep();
    const maps: MapSummary[] = [];
    for (const seat of await access.seatsOf(token)) {
      const summary = await summarize(parts, seat);
      if (summary !== null) maps.push(summary);
    }
    return context.json({ maps });
  });

  app.post('/', async (context) => {
    const address = addressOf(context.env.incoming, parts.config.publicOrigin !== null);
    if (!(await limit.mayTry(address))) return answerError(context, 'too-many');
    const body = await parseBody(context, NewMap);
    if (body === null) return answerError(context, 'bad-request');
    const making = await access.createMap(bearerOf(parts, context), createFirstState(body, parts.random));
    if (making.kind === 'renewal') return answerAgain(context, parts, making);
    const { map, token } = making;
    const therapist = await access.seatOf(token, map);
    await audit.note(map, therapist, 'map-made');
    await doorkeeper.openMeeting(map, { by: therapist });
    parts.log.info({ map, kind: body.kind }, 'map created');
    context.header('set-cookie', cookie.write(token));
    return context.json({ map }, 201);
  });

  app.use('/:map/*', seatOnMap(parts));
  app.use('/:map', seatOnMap(parts));

  const inside = insideOnly(parts);
  app.use('/:map/versions/*', inside);
  app.use('/:map/growth', inside);
  app.use('/:map/audit', inside);
  app.use('/:map/lists/*', inside);
  app.use('/:map', therapistOnly);
  app.use('/:map/seats/*', therapistOnly);
  app.use('/:map/invitations/*', therapistOnly);
  app.use('/:map/addresses', therapistOnly);
  app.use('/:map/meeting/*', therapistOnly);
  app.use('/:map/homework/*', therapistOnly);

  app.delete('/:map', async (context) => {
    const { map } = context.var.seat;
    // Told once it is so: what the store could not do has not happened.
    await rooms.deleteMap(map, () => store.deleteMap(map, roomName(map), clock.now()));
    lobby.dismiss(map, () => 'mapDeleted');
    parts.log.info({ map }, 'map deleted');
    return context.body(null, 204);
  });

  addSeatRoutes(app, parts);
  return app;
}

/** Lets a request through when this browser has a seat on the map. */
function seatOnMap({ access, cookie, store }: ApiParts) {
  return createMiddleware<ApiEnv>(async (context, next) => {
    const map = v.safeParse(MapId, context.req.param('map'));
    if (!map.success || (await store.mapState(map.output)) !== 'here') {
      return answerError(context, 'unknown-map');
    }
    const seat = await access.seatOf(cookie.read(context.req.header('cookie')), map.output);
    if (seat === null) return answerError(context, 'no-seat');
    context.set('seat', seat);
    return next();
  });
}

/**
 * Null when the map cannot be read just now: the other maps are still listed. Behind a closed door nobody is told
 * the people's names or how they call their cycle.
 */
async function summarize(parts: ApiParts, seat: SeatRecord): Promise<MapSummary | null> {
  const { summaries, doorkeeper, log } = parts;
  const { map, role, openedAtMs } = seat;
  const closed = { title: '', cycleName: '', isExample: false };
  try {
    const { door } = await doorkeeper.judge(seat);
    const { title, cycleName, isExample } = isOpenDoor(door) ? await summaries.of(map) : closed;
    return { map, role, door, title, cycleName, isExample, openedAtMs };
  } catch (error) {
    log.error({ map, ...describeError(error) }, 'map cannot be read');
    return null;
  }
}
