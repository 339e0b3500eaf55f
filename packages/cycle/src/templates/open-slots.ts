import type { Card, CardKind, Owner } from '../card.ts';
import { surfaceOf, surfaces } from '../card.ts';
import type { CycleMap } from '../cycle-map.ts';
import type { CardId } from '../ids.ts';
import type { Person } from '../person.ts';
import { cardsOn, mainCycle, ringCards } from '../ring.ts';
import { templates } from './catalogue.ts';
import type { PromptId, Slot } from './template.ts';

/** A slot of somebody on a map. `place`: its place in the template, unlike any other's. */
export interface PersonalSlot {
  readonly place: number;
  readonly owner: Owner;
  readonly kind: CardKind;
  readonly prompt: PromptId;
}

/**
 * A slot that waits. `after`: the ring card behind which its card belongs; null for the front of the ring, and on
 * every other surface. `isPassed`: a later slot of its surface is filled already.
 */
export interface OpenSlot extends PersonalSlot {
  readonly after: CardId | null;
  readonly isPassed: boolean;
}

/** The slots of a template for these people; those of people who are not there are left out. */
export function slotsFor(slots: readonly Slot[], people: readonly Person[]): readonly PersonalSlot[] {
  const found: Omit<PersonalSlot, 'place'>[] = [];
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at];
    if (!slot) continue;
    if (slot.owner !== 'each') {
      const owner = ownerOf(slot.owner, people);
      if (owner !== null) found.push({ owner, kind: slot.kind, prompt: slot.prompt });
      continue;
    }
    const turn = slots.slice(at, at + turnLength(slots, at));
    for (const { id } of people) for (const { kind, prompt } of turn) found.push({ owner: id, kind, prompt });
    at += turn.length - 1;
  }
  return found.map((slot, place) => ({ place, ...slot }));
}

/**
 * What a map's template still asks for, in its order. Each card fills the first slot of its owner and kind that no
 * card before it has filled: so whatever was said is never asked for again, in whatever order it came. Costs a walk
 * over the cards for each slot.
 */
export function openSlots(map: CycleMap): readonly OpenSlot[] {
  const cycle = mainCycle(map);
  if (map.template === null || !cycle) return [];
  const slots = slotsFor(templates[map.template].slots, map.people);
  const free = new Set<Card>(surfaces.flatMap((surface) => cardsOn(map, cycle.id, surface)));
  const filled = new Map<number, CardId>();
  for (const slot of slots) {
    for (const card of free) {
      if (card.owner !== slot.owner || card.kind !== slot.kind || card.isIdea) continue;
      filled.set(slot.place, card.id);
      free.delete(card);
      break;
    }
  }
  const ring = ringCards(map, cycle.id);
  return slots
    .filter((slot) => !filled.has(slot.place))
    .map((slot) => {
      const own = slots.filter(({ kind }) => surfaceOf(kind) === surfaceOf(slot.kind));
      const isPassed = own.some(({ place }) => place > slot.place && filled.has(place));
      return { ...slot, isPassed, after: cardBefore(slot, { own, filled, ring }) };
    });
}

/**
 * The slot to ask for next among those a seat may fill: the first that nothing has gone past, else the first of all.
 * A blank is fine, and is not asked for again before the rest.
 */
export function nextSlot(open: readonly OpenSlot[], isOffered: (slot: OpenSlot) => boolean): OpenSlot | null {
  const offered = open.filter(isOffered);
  return offered.find((slot) => !slot.isPassed) ?? offered[0] ?? null;
}

/** The card that fills the nearest slot before this one, else the card before the one that fills the nearest after. */
function cardBefore(
  slot: PersonalSlot,
  {
    own,
    filled,
    ring,
  }: {
    readonly own: readonly PersonalSlot[];
    readonly filled: ReadonlyMap<number, CardId>;
    readonly ring: readonly Card[];
  },
): CardId | null {
  if (surfaceOf(slot.kind) !== 'ring') return null;
  const isFilled = ({ place }: PersonalSlot) => filled.has(place);
  const before = own.findLast((other) => other.place < slot.place && isFilled(other));
  if (before) return filled.get(before.place) ?? null;
  const behind = own.find((other) => other.place > slot.place && isFilled(other));
  const at = behind ? ring.findIndex(({ id }) => id === filled.get(behind.place)) : -1;
  return ring[at - 1]?.id ?? null;
}

function ownerOf(owner: Exclude<Slot['owner'], 'each'>, people: readonly Person[]): Owner | null {
  if (owner === 'together') return people.length > 1 ? 'together' : null;
  return people[owner === 'first' ? 0 : 1]?.id ?? null;
}

function turnLength(slots: readonly Slot[], from: number): number {
  const end = slots.findIndex((slot, index) => index > from && slot.owner !== 'each');
  return (end < 0 ? slots.length : end) - from;
}
