import { openMap } from '@undercurrent/document';
import { type AuditPage, type Growth, roomName } from '@undercurrent/protocol';
import type { Hono } from 'hono';
import * as v from 'valibot';
import type { ApiEnv, ApiParts } from './api-context.ts';
import { answerError } from './api-context.ts';
import { therapistOnly } from './therapist-only.ts';

const Before = v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number)));

/** Who did what on one map, for the therapist; and in which order its cards came, for everybody at it. */
export function addAuditRoutes(app: Hono<ApiEnv>, { audit, rooms }: ApiParts): void {
  app.get('/:map/audit', therapistOnly, async (context) => {
    const before = v.safeParse(Before, context.req.query('before'));
    if (!before.success) return answerError(context, 'bad-request');
    const page = await audit.page(context.var.seat.map, before.output ?? Number.POSITIVE_INFINITY);
    return context.json(page satisfies AuditPage);
  });

  app.get('/:map/growth', async (context) => {
    const { map } = context.var.seat;
    const placed = await audit.entriesOf(map, ['map-made', 'card-placed']);
    const madeAtMs = placed.find(({ verb }) => verb === 'map-made')?.atMs ?? 0;
    const placedAtMs = new Map<unknown, number>();
    for (const { ids, atMs } of placed) if (!placedAtMs.has(ids[0])) placedAtMs.set(ids[0], atMs);
    // What is gone from the map is gone from its history as well; what it began with came with it.
    const cards = await rooms.read(roomName(map), (doc) => [...openMap(doc).current().cards.keys()]);
    const order = [...placedAtMs.keys()];
    const grown = cards
      .map((card) => ({ card, atMs: placedAtMs.get(card) ?? madeAtMs }))
      .toSorted((a, b) => a.atMs - b.atMs || order.indexOf(a.card) - order.indexOf(b.card));
    return context.json({ cards: grown } satisfies Growth);
  });
}
