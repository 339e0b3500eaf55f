import {
  guessBeneath,
  guessNewStep,
  guessNext,
  mainCycle,
  ringCards,
  sharedKinds,
  surfaceOf,
} from '@undercurrent/cycle';
import type {
  Actor,
  Card,
  CardId,
  CardKind,
  CycleMap,
  GuessFrom,
  GuessedCard,
  Owner,
  Phase,
} from '@undercurrent/cycle';

/** What the hands have chosen so far; null: nothing, the guess stands. `chosen`: the one thing that is selected. */
export interface Wish {
  readonly owner: Owner | null;
  readonly kind: CardKind | null;
  readonly after: CardId | null;
  readonly chosen: string | null;
  readonly phase: Phase;
}

/** The card that Enter would place, and who else could be speaking. */
export interface NextChoice {
  readonly owner: Owner;
  readonly kind: CardKind;
  readonly speakers: readonly Owner[];
  /** The ring card it would follow, hang under, or lead out from; null: none. */
  readonly about: Card | null;
  readonly isGuess: boolean;
}

/** Null while nobody on this seat may add a card. */
export function nextChoice(map: CycleMap, actor: Actor, wish: Wish): NextChoice | null {
  const cycle = mainCycle(map);
  const first = map.people[0];
  if (!cycle || !first || actor.role === 'observer') return null;
  const before = cardsBefore(ringCards(map, cycle.id), wish.after);
  const chosen = ringCard(map, wish.after ?? wish.chosen);
  const guess = guesses[wish.phase](map, { cycle: cycle.id, actor, chosen }, before);
  const kind = wish.kind ?? guess.kind;
  const speakers = speakersOf(map, actor, kind);
  const isShared = wholeKinds.includes(kind) && speakers.includes('together');
  const guessed = isShared ? 'together' : guess.owner;
  const wished = [wish.owner, guessed].find((owner) => owner !== null && speakers.includes(owner));
  const owner = wished ?? speakers[0] ?? first.id;
  const about = aboutOf(kind, { owner, chosen, last: before.at(-1) ?? null });
  return { owner, kind, speakers, about, isGuess: wish.owner === null && wish.kind === null };
}

/** Kinds that are everybody’s until somebody says otherwise. */
const wholeKinds: readonly CardKind[] = ['pause', 'strength'];

type Guess = (map: CycleMap, from: GuessFrom, before: readonly Card[]) => GuessedCard;

const onTheRing: Guess = (map, { actor }, before) => guessNext(before, map.people, actor);
const guesses: Readonly<Record<Phase, Guess>> = {
  map: onTheRing,
  beneath: guessBeneath,
  story: onTheRing,
  'new-steps': guessNewStep,
};

/** A card on the ring follows the last; one beneath hangs under a card of its owner; a new step leads out of any. */
function aboutOf(
  kind: CardKind,
  {
    owner,
    chosen,
    last,
  }: { readonly owner: Owner; readonly chosen: Card | null; readonly last: Card | null },
): Card | null {
  const surface = surfaceOf(kind);
  if (surface === 'ring') return last;
  if (surface === 'new-steps') return chosen;
  if (surface !== 'beneath') return null;
  return owner === 'together' || chosen?.owner === owner ? chosen : null;
}

/** Everybody who could own a card of this kind that this seat places. */
function speakersOf(map: CycleMap, actor: Actor, kind: CardKind): readonly Owner[] {
  const own = actor.role === 'therapist' ? null : actor.person;
  const people = map.people.map((person) => person.id).filter((id) => own === null || id === own);
  return sharedKinds.includes(kind) ? [...people, 'together'] : people;
}

function ringCard(map: CycleMap, id: string | null): Card | null {
  const card = id === null ? undefined : map.cards.get(id as CardId);
  return card && surfaceOf(card.kind) === 'ring' ? card : null;
}

function cardsBefore(ring: readonly Card[], after: CardId | null): readonly Card[] {
  const index = after === null ? -1 : ring.findIndex((card) => card.id === after);
  return index < 0 ? ring : ring.slice(0, index + 1);
}
