import { boardOf, limits, refuse } from '@undercurrent/cycle';
import type { Actor, CycleMap, PersonId, Refusal } from '@undercurrent/cycle';
import type { Edit, SetMapEdit } from '../edit.ts';
import { refusedBy } from './card-rules.ts';

/** Keeps partners from arranging and drawing, or lets them again; their own words stay theirs to write. */
export function lockBoard(
  map: CycleMap,
  actor: Actor,
  { locked }: { readonly locked: boolean },
): readonly Edit[] | Refusal {
  return facilitated(map, actor, { kind: 'set-map', field: 'isLocked', value: locked });
}

/** Lets one of the partners alone place cards; null gives the floor back to everybody. */
export function giveFloor(
  map: CycleMap,
  actor: Actor,
  { to }: { readonly to: PersonId | null },
): readonly Edit[] | Refusal {
  if (to !== null && !map.people.some((person) => person.id === to)) return refuse('gone');
  return facilitated(map, actor, { kind: 'set-map', field: 'floor', value: to });
}

/** Hides where anybody's hand points from everybody else, or shows it again. */
export function hideCursors(
  map: CycleMap,
  actor: Actor,
  { hidden }: { readonly hidden: boolean },
): readonly Edit[] | Refusal {
  return facilitated(map, actor, { kind: 'set-map', field: 'areCursorsHidden', value: hidden });
}

/** What everybody reads during a pause; blank brings back the app's own words. Also while there is a pause. */
export function writePauseLine(
  map: CycleMap,
  actor: Actor,
  { words }: { readonly words: string },
): readonly Edit[] | Refusal {
  const value = words.trim();
  if (value.length > limits.label) return refuse('too-long');
  return facilitated(map, actor, { kind: 'set-map', field: 'pauseLine', value });
}

type FacilitateEdit = Extract<
  SetMapEdit,
  { readonly field: 'isLocked' | 'floor' | 'areCursorsHidden' | 'pauseLine' }
>;

function facilitated(map: CycleMap, actor: Actor, edit: FacilitateEdit): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'facilitate', boardOf(map));
  if (refusal) return refusal;
  return map[edit.field] === edit.value ? [] : [edit];
}
