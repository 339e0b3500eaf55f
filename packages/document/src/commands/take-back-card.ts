import { cardSubject, refuse } from '@undercurrent/cycle';
import type { Actor, CardId, CycleMap, Refusal } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { emptyPhrase } from '../taken-back.ts';
import { refusedBy } from './card-rules.ts';

/**
 * Takes one's own card back, from the map or out of the bin, also while the board is locked or another has the
 * floor: it says nothing any more, and never comes back. Its words must be kept elsewhere before. What hung under
 * it hangs under its person from then on.
 */
export function takeBackCard(
  map: CycleMap,
  actor: Actor,
  { id }: { readonly id: CardId },
): readonly Edit[] | Refusal {
  const card = map.cards.get(id) ?? map.bin.cards.get(id);
  if (!card) return refuse('gone');
  const refusal = refusedBy(actor, 'take-back', cardSubject(card));
  if (refusal) return refusal;
  const own = { record: 'cards', id } as const;
  return [
    { ...own, kind: 'set', field: 'phrase', value: emptyPhrase(card.phrase) },
    ...(card.edge ? [{ ...own, kind: 'set', field: 'edge', value: null } as const] : []),
    ...(card.notice === null ? [] : [{ ...own, kind: 'set', field: 'notice', value: null } as const]),
    { ...own, kind: 'delete' },
    { ...own, kind: 'retract' },
  ];
}

/** True for the edits of somebody taking a card back: they are no step of undo, and no pause holds them. */
export function isTakingBack(edits: readonly Edit[]): boolean {
  return edits.some((edit) => edit.kind === 'retract');
}
