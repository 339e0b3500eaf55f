import { guessNext, mainCycle, ringCards, sharedKinds, surfaceOf } from '@undercurrent/cycle';
import type { Actor, Card, CardId, CardKind, CycleMap, Owner } from '@undercurrent/cycle';

/** What the hands have chosen so far; null: nothing, the guess stands. */
export interface Wish {
  readonly owner: Owner | null;
  readonly kind: CardKind | null;
  readonly after: CardId | null;
}

/** The card that Enter would place, and who else could be speaking. */
export interface NextChoice {
  readonly owner: Owner;
  readonly kind: CardKind;
  readonly speakers: readonly Owner[];
  /** The ring card before the place it would take; null: it would be the first. */
  readonly previous: Card | null;
}

/** Null while nobody on this seat may add a card. */
export function nextChoice(map: CycleMap, actor: Actor, wish: Wish): NextChoice | null {
  const cycle = mainCycle(map);
  const first = map.people[0];
  if (!cycle || !first || actor.role === 'observer') return null;
  const ring = ringCards(map, cycle.id);
  const before = cardsBefore(ring, wish.after);
  const guess = guessNext(before, map.people, actor);
  const kind = wish.kind ?? guess.kind;
  const speakers = speakersOf(map, actor, kind);
  const guessed = kind === 'pause' && speakers.includes('together') ? 'together' : guess.owner;
  const wished = [wish.owner, guessed].find((owner) => owner !== null && speakers.includes(owner));
  const previous = surfaceOf(kind) === 'ring' ? (before.at(-1) ?? null) : null;
  return { owner: wished ?? speakers[0] ?? first.id, kind, speakers, previous };
}

/** Everybody who could own a card of this kind that this seat places. */
function speakersOf(map: CycleMap, actor: Actor, kind: CardKind): readonly Owner[] {
  const own = actor.role === 'therapist' ? null : actor.person;
  const people = map.people.map((person) => person.id).filter((id) => own === null || id === own);
  return sharedKinds.includes(kind) ? [...people, 'together'] : people;
}

function cardsBefore(ring: readonly Card[], after: CardId | null): readonly Card[] {
  const index = after === null ? -1 : ring.findIndex((card) => card.id === after);
  return index < 0 ? ring : ring.slice(0, index + 1);
}
