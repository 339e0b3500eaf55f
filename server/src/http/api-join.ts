import type { MapId } from '@undercurrent/cycle';
import { CodeRequest, type JoinOffer, PickRequest } from '@undercurrent/protocol';
import { Hono } from 'hono';
import type { SeatPick } from '../access/access.ts';
import { type TryLimit, createTryLimit } from '../access/try-limit.ts';
import {
  type ApiContext,
  type ApiEnv,
  type ApiParts,
  answerAgain,
  answerError,
  bearerOf,
} from './api-context.ts';
import { addressOf } from './client-address.ts';
import { parseBody } from './parse-body.ts';

/** Where a device that knows a code says whose it is. Whoever types wrong codes is slowed down, nobody else. */
export function createJoinApi(parts: ApiParts, limit: TryLimit): Hono<ApiEnv> {
  const { codes, summaries, config } = parts;
  const app = new Hono<ApiEnv>();
  const perAddress = config.limits.picksPerAddress;
  const picks = createTryLimit({ perAddress, inAll: Number.MAX_SAFE_INTEGER });

  const mapFor = async (context: ApiContext, code: string): Promise<MapId | Response> => {
    const address = addressOf(context.env.incoming, parts.config.publicOrigin !== null);
    if (!(await limit.mayTry(address))) return answerError(context, 'too-many');
    const map = codes.mapOf(code);
    if (map === null) return answerError(context, 'code-ended');
    await limit.forgive(address);
    return map;
  };

  app.post('/people', async (context) => {
    const body = await parseBody(context, CodeRequest);
    if (body === null) return answerError(context, 'bad-request');
    const map = await mapFor(context, body.code);
    if (typeof map !== 'string') return map;
    const { people } = await summaries.of(map);
    return context.json({
      people: people.map(({ id, name, initials, color, shape }) => ({
        ...{ person: id, firstName: firstNameOf(name), initials, color, shape },
      })),
    } satisfies JoinOffer);
  });

  app.post('/seats', async (context) => {
    const body = await parseBody(context, PickRequest);
    if (body === null) return answerError(context, 'bad-request');
    const map = await mapFor(context, body.code);
    if (typeof map !== 'string') return map;
    const address = addressOf(context.env.incoming, config.publicOrigin !== null);
    if (!(await picks.mayTry(`${map} ${address}`)) || (await isCrowded(parts, map))) {
      return answerError(context, 'too-many');
    }
    return pick(parts, context, { map, person: body.person, device: body.device ?? null });
  });
  return app;
}

/** Whoever knows a code could take place after place, and the therapist would look for somebody among thousands. */
async function isCrowded({ store, meetings, config }: ApiParts, map: MapId): Promise<boolean> {
  const { ever } = await meetings.admittedOn(map);
  const seats = await store.seatsOfMap(map);
  const waiting = seats.filter(({ seat, isByCode }) => isByCode && !ever.has(seat));
  return waiting.length >= config.limits.picksWaiting;
}

async function pick(parts: ApiParts, context: ApiContext, wish: SeatPick): Promise<Response> {
  const { access, audit, cookie, doorkeeper, summaries, log } = parts;
  const { map, person } = wish;
  if (person !== null && (await summaries.of(map)).people.every(({ id }) => id !== person)) {
    return answerError(context, 'not-found');
  }
  const picking = await access.pick(bearerOf(parts, context), wish);
  if (picking.kind === 'renewal') return answerAgain(context, parts, picking);
  if (picking.kind === 'refused') return answerError(context, picking.reason);
  if (picking.former !== null) doorkeeper.seatEnded(map, picking.former);
  if (picking.isNew) await audit.note(map, await access.seatOf(picking.token, map), 'seat-opened');
  log.info({ map, seat: picking.seat }, 'seat picked');
  context.header('set-cookie', cookie.write(picking.token));
  return context.json({ map });
}

/** A code's holder is told first names alone: enough to know oneself by. */
const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? '';
