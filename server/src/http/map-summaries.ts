import type { CycleMap, MapId, Person } from '@undercurrent/cycle';
import { openMap } from '@undercurrent/document';
import { roomName } from '@undercurrent/protocol';
import type { Rooms } from '../rooms/rooms.ts';

export interface MapSummaryPart {
  readonly title: string;
  readonly cycleName: string;
  readonly isExample: boolean;
  readonly people: readonly Person[];
}

interface Kept extends MapSummaryPart {
  readonly version: number;
}

/** More than one device makes in hours: a list longer than this would be read anew each time it is asked for. */
const mapsKept = 10_000;

/** What a list of maps tells of each, read from the documents and kept until they change. */
export class MapSummaries {
  readonly #rooms: Rooms;
  readonly #kept = new Map<MapId, Kept>();

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
  }

  /** Throws when the map cannot be read. */
  async of(map: MapId): Promise<MapSummaryPart> {
    const room = roomName(map);
    const version = await this.#rooms.version(room);
    const kept = this.#kept.get(map);
    if (kept?.version === version) return kept;
    const summary = await this.#rooms.read(room, (doc) => {
      const reader = openMap(doc);
      const part = summarize(reader.current());
      reader.dispose();
      return part;
    });
    this.#keep(map, { ...summary, version });
    return summary;
  }

  #keep(map: MapId, summary: Kept): void {
    this.#kept.delete(map);
    this.#kept.set(map, summary);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mapsKept && oldest !== undefined) this.#kept.delete(oldest);
  }
}

function summarize(map: CycleMap): MapSummaryPart {
  return {
    title: map.people.map((person) => person.name).join(' & '),
    cycleName: map.cycles[0]?.name ?? '',
    isExample: map.isExample,
    people: map.people,
  };
}
