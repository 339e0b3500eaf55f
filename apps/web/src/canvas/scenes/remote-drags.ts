import type { AnnotationId, CardId, CycleMap } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import type { OtherPresence } from '../../connection/map-connection.ts';
import { isCardId } from '../../tools/tool.ts';

type Selectable = CardId | AnnotationId;
type Thing = object | undefined;

interface Held {
  readonly by: Point;
  /** What the map said of it when the drag was first seen; another object means that it was dropped. */
  readonly before: Thing;
  /** Set when the presence ended before the drop arrived. */
  readonly endedMs: number | null;
}

/** A drop and the end of its preview come by different ways; the later one is waited for, not longer than this. */
const dropWithinMs = 400;

/**
 * Where others hold things just now. A thing stays held from the end of the preview until its drop arrives,
 * and is let go as soon as the drop is in the map, so that it never jumps back or twice as far.
 */
export class RemoteDrags {
  readonly #held = new Map<Selectable, Held>();
  readonly #settled = new Map<Selectable, Point>();

  /** The displacements to draw now, in map units. */
  read(others: readonly OtherPresence[], map: CycleMap, nowMs: number): ReadonlyMap<Selectable, Point> {
    const dragged = draggedBy(others);
    for (const [id, by] of dragged) this.#hold(id, by, map);
    for (const [id, held] of this.#held) {
      if (!dragged.has(id)) this.#wait(id, held, nowMs);
      if (thingOf(map, id) !== held.before) this.#settle(id, held);
    }
    for (const id of this.#settled.keys()) if (!dragged.has(id)) this.#settled.delete(id);
    return new Map([...this.#held].map(([id, held]) => [id, held.by]));
  }

  /** When to read again although nothing came, or null. */
  get waitsMs(): number | null {
    return [...this.#held.values()].some((held) => held.endedMs !== null) ? dropWithinMs : null;
  }

  #hold(id: Selectable, by: Point, map: CycleMap): void {
    const settled = this.#settled.get(id);
    if (settled && settled.x === by.x && settled.y === by.y) return;
    this.#settled.delete(id);
    const known = this.#held.get(id);
    this.#held.set(id, { by, before: known ? known.before : thingOf(map, id), endedMs: null });
  }

  #wait(id: Selectable, held: Held, nowMs: number): void {
    if (held.endedMs === null) this.#held.set(id, { ...held, endedMs: nowMs });
    else if (nowMs - held.endedMs >= dropWithinMs) this.#held.delete(id);
  }

  #settle(id: Selectable, held: Held): void {
    this.#held.delete(id);
    this.#settled.set(id, held.by);
  }
}

function draggedBy(others: readonly OtherPresence[]): ReadonlyMap<Selectable, Point> {
  const dragged = new Map<Selectable, Point>();
  for (const { presence } of others) {
    for (const id of presence.drag?.ids ?? []) if (presence.drag) dragged.set(id, presence.drag.by);
  }
  return dragged;
}

function thingOf(map: CycleMap, id: Selectable): Thing {
  return isCardId(id) ? map.cards.get(id) : map.annotations.get(id);
}
