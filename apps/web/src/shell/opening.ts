import type { MapId } from '@undercurrent/cycle';
import type { Api, ApiRefusal } from '../connection/api.ts';
import type { MapConnectionSetup } from '../connection/create-map-connection.ts';
import type { MapConnection } from '../connection/map-connection.ts';

/** A map that is open on this page, or why it is not. */
export type Opened = { readonly kind: 'open'; readonly connection: MapConnection } | ApiRefusal;

export interface Opener {
  /** The same promise for as long as the map stays open, however often React asks. */
  readonly open: (map: MapId) => Promise<Opened>;
  /** A page holds a map for as long as it shows it; when it lets go, the connection is closed. */
  readonly hold: (map: MapId) => () => void;
  /** Forgets a no, so that the next question is a new one. */
  readonly forget: (map: MapId) => void;
}

export interface OpenerSetup extends Omit<MapConnectionSetup, 'mapId' | 'seat'> {
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

  const begin = async (map: MapId): Promise<Opened> => {
    const seat = await api.readSeat(map);
    if (seat.kind === 'refusal') return seat;
    return { kind: 'open', connection: connect({ ...rest, mapId: map, seat: seat.value }) };
  };
  const openingOf = (map: MapId): Opening => {
    const known = openings.get(map) ?? { opened: begin(map), holders: 0 };
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
    forget: (map) => {
      const opening = openings.get(map);
      openings.delete(map);
      if (opening) close(map, opening);
    },
  };
}
