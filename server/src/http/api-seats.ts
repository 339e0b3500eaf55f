import { SeatId } from '@undercurrent/cycle';
import type { OwnSeat } from '@undercurrent/protocol';
import type { Hono } from 'hono';
import * as v from 'valibot';
import { keepingFor } from '../access/keeping.ts';
import { type ApiEnv, type ApiParts, answerError } from './api-context.ts';

/**
 * One's own seat on one map, and all seats for the therapist; mounted behind the check that there is a seat, and that
 * it is the therapist's.
 */
export function addSeatRoutes(app: Hono<ApiEnv>, { doorkeeper, config }: ApiParts): void {
  app.get('/:map/seat', async (context) => {
    const { map, seat, role, person } = context.var.seat;
    const entry = await doorkeeper.judge(context.var.seat);
    const keeping = keepingFor(role, entry, config.limits.keptAfterContactMs);
    return context.json({ map, seat, role, person, door: entry.door, keeping } satisfies OwnSeat);
  });

  app.delete('/:map/seat', async (context) => {
    const { map, seat, role } = context.var.seat;
    // A map without a therapist could never be invited to, or deleted.
    if (role === 'therapist') return answerError(context, 'not-allowed');
    await doorkeeper.endSeat({ map, seat }, context.var.seat);
    return context.body(null, 204);
  });

  app.get('/:map/seats', async (context) => {
    const { seats } = await doorkeeper.tableOf(context.var.seat.map);
    return context.json({ seats });
  });

  app.delete('/:map/seats/:seat', async (context) => {
    const { map, seat: own } = context.var.seat;
    const seat = v.safeParse(SeatId, context.req.param('seat'));
    if (!seat.success) return answerError(context, 'not-found');
    if (seat.output === own) return answerError(context, 'not-allowed');
    const isEnded = await doorkeeper.endSeat({ map, seat: seat.output }, context.var.seat);
    return isEnded ? context.body(null, 204) : answerError(context, 'not-found');
  });
}
