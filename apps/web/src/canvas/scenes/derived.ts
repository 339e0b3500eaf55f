import type { AnnotationId, CardId, CycleMap } from '@undercurrent/cycle';
import type { Point } from '@undercurrent/geometry';
import type { OtherPresence } from '../../connection/map-connection.ts';

type Delta = ReadonlyMap<CardId | AnnotationId, Point>;

/** Cards and annotations that were in one map and aren't on the other any more. */
export function goneBetween(before: CycleMap | null, after: CycleMap | null): ReadonlySet<string> {
  const gone = new Set<string>();
  if (!before) return gone;
  for (const id of before.cards.keys()) if (!after?.cards.has(id)) gone.add(id);
  for (const id of before.annotations.keys()) if (!after?.annotations.has(id)) gone.add(id);
  return gone;
}

export function isSameDelta(a: Delta, b: Delta): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [id, by] of a) {
    const other = b.get(id);
    if (!other || other.x !== by.x || other.y !== by.y) return false;
  }
  return true;
}

/** True when nobody's drag changed: a cursor alone wakes no scene. */
export function haveSameDrags(a: readonly OtherPresence[], b: readonly OtherPresence[]): boolean {
  const now = dragsOf(a);
  const before = dragsOf(b);
  return now.length === before.length && now.every((drag, index) => isSameDrag(drag, before[index]));
}

type PresenceDrag = NonNullable<OtherPresence['presence']['drag']>;

function dragsOf(others: readonly OtherPresence[]): readonly PresenceDrag[] {
  return others.flatMap(({ presence }) => presence.drag ?? []);
}

function isSameDrag(a: PresenceDrag, b: PresenceDrag | undefined): boolean {
  if (!b || a.by.x !== b.by.x || a.by.y !== b.by.y || a.ids.length !== b.ids.length) return false;
  return a.ids.every((id, index) => id === b.ids[index]);
}
