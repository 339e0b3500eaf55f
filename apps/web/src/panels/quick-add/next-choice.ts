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
  Surface,
} from '@undercurrent/cycle';
import type { OpenSlot } from '@undercurrent/cycle/templates';

/** What the hands have chosen so far; null: nothing, the guess stands. `chosen`: the one thing that is selected. */
export interface Wish {
  readonly owner: Owner | null;
  readonly kind: CardKind | null;
  readonly after: CardId | null;
  readonly chosen: string | null;
  readonly phase: Phase;
  /** The guess that stood when the words were begun: what others place meanwhile changes nothing under the hand. */
  readonly begun: GuessedCard | null;
  /** What the map's template still asks for. */
  readonly open: readonly OpenPlace[];
}

/** A place of a template that waits for a card, as far as the bar needs to know of it. */
export type OpenPlace = Omit<OpenSlot, 'place'>;

/** The card that Enter would place, and who else could be speaking. */
export interface NextChoice {
  readonly owner: Owner;
  readonly kind: CardKind;
  readonly speakers: readonly Owner[];
  /** The ring card it would follow, hang under, or lead out from; null: none. */
  readonly about: Card | null;
  readonly isGuess: boolean;
  /** The place of the template that it would fill; null: none. */
  readonly place: OpenPlace | null;
}

/** Null while nobody on this seat may add a card. */
export function nextChoice(map: CycleMap, actor: Actor, wish: Wish): NextChoice | null {
  const cycle = mainCycle(map);
  const first = map.people[0];
  if (!cycle || !first || actor.role === 'observer') return null;
  const before = cardsBefore(ringCards(map, cycle.id), wish.after);
  const chosen = ringCard(map, wish.after ?? wish.chosen);
  const isGuess = wish.owner === null && wish.kind === null;
  const asked = whoIsAsked(map, actor);
  const place = isGuess ? placeFor(map, asked, wish) : null;
  const guess =
    wish.begun ?? place ?? guesses[wish.phase](map, { cycle: cycle.id, actor: asked, chosen }, before);
  const kind = wish.kind ?? guess.kind;
  const speakers = speakersOf(map, actor, kind);
  const owner = ownerOf(kind, speakers, [wish.owner, guess.owner]) ?? first.id;
  const about = aboutOf(kind, { owner, chosen, last: lastBefore(map, place, before) });
  return { owner, kind, speakers, about, isGuess, place };
}

/** The therapist writes down what they say who have the floor. */
function whoIsAsked({ floor }: CycleMap, actor: Actor): Actor {
  return actor.role === 'therapist' && floor !== null ? { role: 'partner', person: floor } : actor;
}

/** The first of these wishes that may be; what is everybody’s by its kind is theirs unless somebody said otherwise. */
function ownerOf(
  kind: CardKind,
  speakers: readonly Owner[],
  [wished, guessed]: readonly [Owner | null, Owner],
): Owner | null {
  const isWhole = wholeKinds.includes(kind) && speakers.includes('together');
  const found = [wished, isWhole ? 'together' : guessed].find(
    (owner) => owner !== null && speakers.includes(owner),
  );
  return found ?? speakers[0] ?? null;
}

function lastBefore(map: CycleMap, place: OpenPlace | null, before: readonly Card[]): Card | null {
  if (place?.after) return map.cards.get(place.after) ?? null;
  return before.at(-1) ?? null;
}

const placesIn: Readonly<Record<Phase, Surface>> = {
  map: 'ring',
  beneath: 'beneath',
  story: 'ring',
  'new-steps': 'new-steps',
};

/** The place to ask for next in this phase; none while somebody has chosen where the card goes. */
function placeFor(
  map: CycleMap,
  actor: Actor,
  { phase, open, after, chosen, begun }: Wish,
): OpenPlace | null {
  if (after !== null || (phase !== 'map' && ringCard(map, chosen))) return null;
  const offered = open
    .filter(({ kind }) => surfaceOf(kind) === placesIn[phase])
    .filter(({ owner, kind }) => speakersOf(map, actor, kind).includes(owner))
    .filter(({ owner, kind }) => begun === null || (owner === begun.owner && kind === begun.kind));
  return offered.find(({ isPassed }) => !isPassed) ?? offered[0] ?? null;
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
  const own = actor.role === 'partner' ? actor.person : null;
  const people = map.people.map((person) => person.id).filter((id) => own === null || id === own);
  const isShared = sharedKinds.includes(kind) && map.people.length > 1;
  return isShared ? [...people, 'together'] : people;
}

function ringCard(map: CycleMap, id: string | null): Card | null {
  const card = id === null ? undefined : map.cards.get(id as CardId);
  return card && surfaceOf(card.kind) === 'ring' ? card : null;
}

function cardsBefore(ring: readonly Card[], after: CardId | null): readonly Card[] {
  const index = after === null ? -1 : ring.findIndex((card) => card.id === after);
  return index < 0 ? ring : ring.slice(0, index + 1);
}
