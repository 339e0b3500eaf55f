import type { Actor, SeatId } from '@undercurrent/cycle';
import type { Presence } from '@undercurrent/protocol';
import * as Y from 'yjs';
import type { CanvasSeat } from './canvas-seat.ts';

type SeatMaker = typeof CanvasSeat;

interface Place {
  readonly seat: CanvasSeat;
  readonly actor: Actor;
  /** What others sent and has not arrived here yet. */
  readonly inbox: Uint8Array[];
  presence: Presence;
  isCut: boolean;
}

/** Seats that send each other every update and what their hands do; nothing arrives until it is heard. */
export class CanvasTable {
  readonly places: readonly Place[];

  /** `makers`: the modules of a device for each seat. */
  constructor(state: Uint8Array, actors: readonly Actor[], makers: readonly SeatMaker[]) {
    const places: Place[] = [];
    this.places = places;
    for (const [index, actor] of actors.entries()) {
      const Maker = makers[index];
      if (!Maker) throw new Error('a device for every seat');
      const inbox: Uint8Array[] = [];
      const seat = new Maker({
        state,
        client: index + 1,
        actor,
        sendUpdate: (update) => this.#send(index, update),
        sendPresence: (presence) => {
          const place = places[index];
          if (place) place.presence = presence;
        },
      });
      places.push({ seat, actor, inbox, presence: {}, isCut: false });
    }
  }

  /** Some of what is under way to a seat arrives, and what the others' hands do is seen there. */
  hear(place: Place, count = place.inbox.length): void {
    if (place.isCut) return;
    for (const update of place.inbox.splice(0, count)) place.seat.receive(update);
    const others = this.places.flatMap((other, index) =>
      other === place || other.isCut
        ? []
        : [{ client: index + 1, seat: this.#stamp(other, index), presence: other.presence }],
    );
    place.seat.see(others);
  }

  /** From now on nothing comes from this seat or to it. */
  cut(place: Place): void {
    place.isCut = true;
  }

  /** The line is back: what each side is missing goes over it, as when a document is synced. */
  mend(place: Place): void {
    if (!place.isCut) return;
    place.isCut = false;
    place.inbox.length = 0;
    for (const other of this.places) {
      if (other === place || other.isCut) continue;
      const missing = Y.encodeStateAsUpdate(place.seat.doc, Y.encodeStateVector(other.seat.doc));
      place.seat.receive(Y.encodeStateAsUpdate(other.seat.doc, Y.encodeStateVector(place.seat.doc)));
      other.seat.receive(missing);
    }
  }

  /** Every line is mended and everything arrives. */
  settle(): void {
    for (const place of this.places) this.mend(place);
    do for (const place of this.places) this.hear(place);
    while (this.places.some(({ inbox }) => inbox.length > 0));
  }

  dispose(): void {
    for (const { seat } of this.places) seat.dispose();
  }

  #send(from: number, update: Uint8Array): void {
    const sender = this.places[from];
    for (const place of this.places) {
      if (place !== sender && !place.isCut && !sender?.isCut) place.inbox.push(update);
    }
  }

  #stamp({ actor }: Place, index: number) {
    return { id: `seat_${index}00000000000` as SeatId, role: actor.role, person: actor.person };
  }
}

export type { Place };
