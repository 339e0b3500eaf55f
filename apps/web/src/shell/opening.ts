import type { MapId } from '@undercurrent/cycle';
import { isOpenDoor } from '@undercurrent/protocol';
import type { SeatGreeting } from '@undercurrent/protocol';
import type { Api } from '../connection/api.ts';
import type { MapConnectionSetup } from '../connection/create-map-connection.ts';
import type { Keeper } from '../connection/keeping.ts';
import type { MapConnection } from '../connection/map-connection.ts';
import type { Opened } from '../connection/opened.ts';
import type { RescuedWords } from '../connection/rescued-words.ts';
import { readKeptFlags } from '../platform/kept-flags.ts';
import { deviceStorage } from '../platform/storage.ts';

export interface Opener {
  /** The same promise for as long as the map stays open, however often React asks. */
  readonly open: (map: MapId) => Promise<Opened>;
  /** A page holds a map for as long as it shows it; when it lets go, the connection is closed. */
  readonly hold: (map: MapId) => () => void;
  /** Opens it anew, whatever came of it before; `kept` are words of this device that are not on the map yet. */
  readonly renew: (map: MapId, kept?: readonly RescuedWords[]) => Promise<Opened>;
}

export interface OpenerSetup extends Omit<MapConnectionSetup, 'mapId' | 'seat' | 'kept' | 'keeper'> {
  readonly api: Api;
}

interface Opening {
  readonly opened: Promise<Opened>;
  holders: number;
}

/** Opens maps outside React's effects, which may run twice. */
export function createOpener(
  { api, ...rest }: OpenerSetup,
  connect: (setup: MapConnectionSetup) => MapConnection,
): Opener {
  const openings = new Map<MapId, Opening>();

  const begin = async (map: MapId, words: readonly RescuedWords[]): Promise<Opened> => {
    const connectAs = (seat: SeatGreeting, keeper: Keeper | null) =>
      connect({ ...rest, mapId: map, seat, kept: words, keeper });
    if (readKeptFlags(deviceStorage).includes(map)) {
      const { openKept } = await import('../connection/kept/open-kept.ts');
      return openKept(map, { api, clock: rest.clock, connect: connectAs });
    }
    const answer = await api.readSeat(map);
    if (answer.kind === 'refusal') return answer;
    const seat = answer.value;
    if (!isOpenDoor(seat.door)) return { kind: 'outside', seat };
    return { kind: 'open', connection: connectAs(seat, null) };
  };
  const openingOf = (map: MapId): Opening => {
    const known = openings.get(map) ?? { opened: begin(map, []), holders: 0 };
    openings.set(map, known);
    return known;
  };
  const close = (map: MapId, opening: Opening) => {
    if (opening.holders > 0) return;
    if (openings.get(map) === opening) openings.delete(map);
    void opening.opened.then((opened) => opened.kind === 'open' && opened.connection.dispose());
  };

  return {
    open: (map) => openingOf(map).opened,
    hold: (map) => {
      const opening = openingOf(map);
      opening.holders += 1;
      return () => {
        opening.holders -= 1;
        // A page that is only drawn anew takes hold again at once.
        rest.clock.after(0, () => close(map, opening));
      };
    },
    renew: (map, kept = []) => {
      const former = openings.get(map);
      const opening = { opened: begin(map, kept), holders: 0 };
      openings.set(map, opening);
      if (former) close(map, former);
      return opening.opened;
    },
  };
}
