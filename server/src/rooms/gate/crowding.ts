import type { SeatId } from '@undercurrent/cycle';
import * as Y from 'yjs';
import type { Struct } from './decode.ts';
import { type ItemPlace, type Roots, itemAt } from './place.ts';
import { badShape } from './refused.ts';

/** Structs of one client with their places, in the order of their clocks. */
export interface PlacedStructs {
  readonly structs: readonly Struct[];
  readonly places: readonly ItemPlace[];
}

/**
 * How many steps Yjs may need at most to find where structs belong, among whatever else was written in the same
 * field or between the same two characters; beyond `most` it is counted no further. Next to nothing for whoever
 * names what stood there when they wrote. Whoever names something long past makes Yjs pass by all that came after
 * it, for each struct, in every document that ever loads them.
 */
export function crowdingOf(roots: Roots, sections: Iterable<PlacedStructs>, most: number): number {
  const fields = new Map<string, { readonly count: number; readonly last: Struct }>();
  let steps = 0;
  for (const { struct, place } of inFields(sections)) {
    const name = `${place.root}/${place.id ?? ''}/${place.field ?? ''}/${place.isInWords}`;
    const before = fields.get(name);
    const count = before?.count ?? 0;
    fields.set(name, { count: count + 1, last: struct });
    if (before && isRightBehind(struct, before.last)) continue;
    steps += count + storedSteps(roots, { struct, place }, most - steps);
    if (steps > most) break;
  }
  return steps;
}

/** What is free for everybody: those who write side by side pass by a few of each other's words. */
const freeSteps = 100;

/** Keeps what a seat's writing costs everybody who loads the map below a limit, in one update and in many. */
export function createCrowdGuard(most: number) {
  const taken = new Map<SeatId, number>();
  return {
    take: (seat: SeatId, steps: number) => {
      if (steps <= freeSteps) return;
      const all = (taken.get(seat) ?? 0) + steps;
      if (all > most) throw badShape('too-many-structs');
      taken.set(seat, all);
    },
  };
}

interface Placed {
  readonly struct: Struct;
  readonly place: ItemPlace;
}

function* inFields(sections: Iterable<PlacedStructs>): Iterable<Placed> {
  for (const { structs, places } of sections) {
    for (const [index, struct] of structs.entries()) {
      const place = places[index];
      if (place && place.field !== null) yield { struct, place };
    }
  }
}

/** It follows what came before it with the same update: nobody has written in between. */
const isRightBehind = ({ origin }: Struct, { client, clock, length }: Struct): boolean =>
  origin?.client === client && origin.clock === clock + length - 1;

/** How many stored items Yjs may pass by; one that came with the same update may stand anywhere among them. */
function storedSteps(roots: Roots, { struct, place }: Placed, most: number): number {
  const left = struct.origin && itemAt(roots.doc, struct.origin);
  const right = struct.rightOrigin && itemAt(roots.doc, struct.rightOrigin);
  if (left !== null && left === right) return 0;
  const field = fieldAt(roots, place);
  if (!place.isInWords) return stepsFrom(field, { way: 'left', until: left, most });
  const words = field?.content instanceof Y.ContentType ? field.content.type : null;
  return stepsFrom((left ? left.right : words?._start) ?? null, { way: 'right', until: right, most });
}

function stepsFrom(
  first: Y.Item | null,
  {
    way,
    until,
    most,
  }: { readonly way: 'left' | 'right'; readonly until: Y.Item | null; readonly most: number },
): number {
  let steps = 0;
  for (let item = first; item !== null && item !== until && steps <= most; item = item[way]) steps += 1;
  return steps;
}

/** The newest item of a field, as it is stored; null for one that comes with this update. */
function fieldAt({ named }: Roots, { root, id, field }: ItemPlace): Y.Item | null {
  const record = id === null ? null : named.get(root)?._map.get(id)?.content;
  const fields = record instanceof Y.ContentType ? record.type : id === null ? named.get(root) : null;
  return fields?._map.get(field ?? '') ?? null;
}
