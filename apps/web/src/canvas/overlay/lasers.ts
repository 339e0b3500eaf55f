import type { Point } from '@undercurrent/geometry';
import { drawLaser } from '@undercurrent/scene';
import type { Mark, OverlayOptions } from '@undercurrent/scene';
import type { MapConnection } from '../../connection/map-connection.ts';
import { LightTrails } from '../presence/light-trails.ts';

/** The lights that hands point with, and where they have just been; loaded with the first one. */
export class Lasers {
  readonly #connection: MapConnection;
  readonly #trails = new LightTrails();

  constructor(connection: MapConnection) {
    this.#connection = connection;
  }

  /** Null: the light is out. */
  point(holder: number, at: Point | null, nowMs: number): void {
    this.#trails.point(holder, at, nowMs);
  }

  /** The marks of all lights as they are now; none once all have faded. */
  draw(nowMs: number, options: OverlayOptions): readonly Mark[] {
    const people = this.#connection.map.getState()?.people ?? [];
    const others = this.#connection.others.getState();
    return this.#trails.holders(nowMs).flatMap((holder) => {
      const seat = others.find(({ client }) => client === holder)?.seat;
      // A holder that is no other is this hand.
      const person = seat ? seat.person : this.#connection.actor().person;
      const color = people.find(({ id }) => id === person)?.color ?? 'therapist';
      return drawLaser(this.#trails.partsOf(holder, nowMs), color, options);
    });
  }
}
