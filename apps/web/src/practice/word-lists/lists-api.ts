import type { ListId, MapId, OwnList } from '@undercurrent/cycle';
import { OwnLists } from '@undercurrent/cycle';
import * as v from 'valibot';
import type { Api, ApiAnswer } from '../../connection/api.ts';
import { Nothing } from '../../connection/api.ts';

const Lists = v.pipe(
  v.object({ lists: OwnLists }),
  v.transform((body) => body.lists),
);

/** The lists that the practice of a map has made its own. */
export function readLists(api: Api, map: MapId): Promise<ApiAnswer<OwnLists>> {
  return api.ask(Lists, { method: 'GET', path: `/maps/${map}/lists` });
}

/** Keeps a list for all maps of the practice; null: it is as it comes again. For the therapist. */
export function keepList(
  api: Api,
  map: MapId,
  { id, list }: { readonly id: ListId; readonly list: OwnList | null },
): Promise<ApiAnswer<null>> {
  const path = `/maps/${map}/lists/${id}`;
  return list === null
    ? api.ask(Nothing, { method: 'DELETE', path })
    : api.ask(Nothing, { method: 'PUT', path, body: list });
}
