import type { Card, CardKind, Owner } from './card.ts';
import { surfaceOf } from './card.ts';
import type { CycleMap } from './cycle-map.ts';
import { newStepCards } from './new-steps.ts';
import type { Phase } from './phase.ts';
import { beneathCards, isRingComplete, mainCycle, ringCards, ringTurns } from './ring.ts';

/** The card that would be placed next: `about` is the ring card it follows, hangs under, or leads out from. */
export interface NextCardAsked {
  readonly owner: Owner;
  readonly kind: CardKind;
  readonly about: Card | null;
  /** Nobody has chosen yet who speaks and what it is. */
  readonly isGuess: boolean;
}

/**
 * What to ask the couple now. `card`: what that card would answer. `name`: what they call it. `go-beneath` and
 * `go-to-new-steps`: whether to look elsewhere now. `more`: whether anything is missing. `story`: whether the
 * telling fits.
 */
export type Question =
  | { readonly ask: 'card'; readonly owner: Owner; readonly kind: CardKind; readonly about: Card | null }
  | { readonly ask: 'name' | 'go-beneath' | 'go-to-new-steps' | 'more' | 'story' };

/** The next question in a phase; null on a map that has nobody to ask. It never asks for what somebody chose not to say. */
export function nextQuestion(map: CycleMap, phase: Phase, next: NextCardAsked): Question | null {
  const cycle = mainCycle(map);
  if (!cycle || map.people.length === 0) return null;
  const ring = ringCards(map, cycle.id);
  const { owner, kind, about, isGuess } = next;
  const card: Question = { ask: 'card', owner, kind, about };
  if (!isGuess) return card;
  if (phase === 'story' && ring.length > 0) return { ask: 'story' };
  if (surfaceOf(kind) !== 'ring' || !hasComeRound(map, ring, owner)) return card;
  if (cycle.name.trim() === '') return { ask: 'name' };
  if (beneathCards(map, cycle.id).length === 0) return { ask: 'go-beneath' };
  if (newStepCards(map, cycle.id).length === 0) return { ask: 'go-to-new-steps' };
  return { ask: 'more' };
}

/** True when the last turn has its move and the next one to speak is the one it began with. */
function hasComeRound(map: CycleMap, ring: readonly Card[], owner: Owner): boolean {
  const first = ring[0];
  const last = ring.at(-1);
  if (!first || !last) return false;
  const turn = ringTurns(ring).find(({ cards }) => cards.includes(last));
  if (!turn?.cards.some((card) => card.kind === 'move')) return false;
  if (!isRingComplete(ring, map.people) || first.owner !== owner) return false;
  return map.people.length === 1 ? last.kind === 'move' : last.owner !== owner;
}
