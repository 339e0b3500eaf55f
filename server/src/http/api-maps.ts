import { MapId, SeatId } from '@undercurrent/cycle';
import {
  type MapSummary,
  NewMap,
  type SeatGreeting,
  type SeatSummary,
  roomName,
} from '@undercurrent/protocol';
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import * as v from 'valibot';
import type { TryLimit } from '../access/try-limit.ts';
import { createSecret } from '../access/device.ts';
import { describeError } from '../ops/log.ts';
import type { SeatRecord } from '../store/store.ts';
import { type ApiEnv, type ApiParts, answerError } from './api-context.ts';
import { addressOf } from './client-address.ts';
import { parseBody } from './parse-body.ts';
import { createFirstState } from './first-state.ts';
import { therapistOnly } from './therapist-only.ts';

/** Maps, and the seats on them. */
export function createMapsApi(parts: ApiParts, limit: TryLimit): Hono<ApiEnv> {
  const { access, audit, cookie, store, rooms, clock } = parts;
  const app = new Hono<ApiEnv>();

  app.get('/', async (context) => {
    const token = cookie.read(context.req.header('cookie'));
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
    const token = cookie.read(context.req.header('cookie')) ?? createSecret();
    const map = await access.createMap(token, createFirstState(body, parts.random));
    await audit.note(map, await access.seatOf(token, map), 'map-made');
    parts.log.info({ map, kind: body.kind }, 'map created');
    context.header('set-cookie', cookie.write(token));
    return context.json({ map }, 201);
  });

  app.use('/:map/*', seatOnMap(parts));
  app.use('/:map', seatOnMap(parts));

  app.get('/:map/seat', (context) => {
    const { map, seat, role, person } = context.var.seat;
    return context.json({ map, seat, role, person } satisfies SeatGreeting);
  });

  app.use('/:map', therapistOnly);
  app.use('/:map/seats/*', therapistOnly);
  app.use('/:map/invitations/*', therapistOnly);

  app.delete('/:map', async (context) => {
    const { map } = context.var.seat;
    await rooms.deleteMap(map);
    await store.deleteMap(map, roomName(map), clock.now());
    parts.log.info({ map }, 'map deleted');
    return context.body(null, 204);
  });

  app.get('/:map/seats', async (context) => {
    const seats = await store.seatsOfMap(context.var.seat.map);
    return context.json({ seats: seats.map((seat) => toSummary(seat, rooms.isConnected(seat.seat))) });
  });

  app.delete('/:map/seats/:seat', async (context) => {
    const { map, seat: own } = context.var.seat;
    const seat = v.safeParse(SeatId, context.req.param('seat'));
    if (!seat.success) return answerError(context, 'not-found');
    // A map without a therapist could never be invited to, or deleted.
    if (seat.output === own) return answerError(context, 'not-allowed');
    if (!(await store.endSeat(map, seat.output, clock.now()))) return answerError(context, 'not-found');
    rooms.endSeat(seat.output);
    await audit.note(map, context.var.seat, 'seat-ended', [seat.output]);
    parts.log.info({ map, seat: seat.output }, 'seat ended');
    return context.body(null, 204);
  });

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

/** Null when the map cannot be read just now: the other maps are still listed. */
async function summarize({ summaries, log }: ApiParts, seat: SeatRecord): Promise<MapSummary | null> {
  const { map, role, openedAtMs } = seat;
  try {
    const { title, cycleName, isExample } = await summaries.of(map);
    return { map, role, title, cycleName, isExample, openedAtMs };
  } catch (error) {
    log.error({ map, ...describeError(error) }, 'map cannot be read');
    return null;
  }
}

function toSummary({ seat, role, person, createdAtMs }: SeatRecord, isConnected: boolean): SeatSummary {
  return { seat, role, person, createdAtMs, isConnected };
}
