import { ListId, OwnList } from '@undercurrent/cycle';
import type { Hono } from 'hono';
import * as v from 'valibot';
import { type ApiContext, type ApiEnv, type ApiParts, answerError } from './api-context.ts';
import { parseBody } from './parse-body.ts';
import { therapistOnly } from './therapist-only.ts';

/** The lists of words of a map's practice: read by everybody at the map, changed by the therapist for all their maps. */
export function addListRoutes(app: Hono<ApiEnv>, parts: ApiParts): void {
  app.get('/:map/lists', async (context) => {
    const lists = await parts.store.ownListsOf(context.var.seat.map);
    return context.json({ lists: Object.fromEntries(lists) });
  });

  app.on(['PUT', 'DELETE'], '/:map/lists/:list', therapistOnly);

  app.put('/:map/lists/:list', async (context) => {
    const list = await parseBody(context, OwnList);
    return list === null ? answerError(context, 'bad-request') : keepList(parts, context, list);
  });

  app.delete('/:map/lists/:list', (context) => keepList(parts, context, null));
}

async function keepList(
  { store, rooms, log }: ApiParts,
  context: ApiContext,
  list: OwnList | null,
): Promise<Response> {
  const { map } = context.var.seat;
  const id = v.safeParse(ListId, context.req.param('list'));
  if (!id.success) return answerError(context, 'not-found');
  await store.keepOwnList(map, id.output, list);
  for (const each of await store.mapsOfPractice(map)) rooms.tellLists(each);
  log.info({ map, kind: id.output }, list === null ? 'list as it comes' : 'list kept');
  return context.body(null, 204);
}
