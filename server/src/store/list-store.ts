import type { ListId, MapId, OwnList } from '@undercurrent/cycle';

/**
 * Lists of words that practices have made their own. A practice is whoever has the therapist's seat on a map: the
 * ring of its browser's seats, for as long as there are no accounts. All maps of one practice have the same lists.
 */
export interface ListStore {
  /** Those of the practice that a map belongs to; what cannot be read any more is left out, and as it comes. */
  readonly ownListsOf: (map: MapId) => Promise<ReadonlyMap<ListId, OwnList>>;
  /** Null: the list is as it comes again. */
  readonly keepOwnList: (map: MapId, id: ListId, list: OwnList | null) => Promise<void>;
  /** Every map of the practice that this map belongs to. */
  readonly mapsOfPractice: (map: MapId) => Promise<readonly MapId[]>;
}
