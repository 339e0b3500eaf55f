import { isRefusal } from '@undercurrent/cycle';
import type { Actor, CardId, CycleMap, Refusal } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { changeKind } from './card-words.ts';
import { placeCard } from './place-card.ts';

/**
 * Makes a move that says what somebody else does the cue that it is, and puts down behind it what its owner does
 * then, as `id`.
 */
export function answerCue(
  map: CycleMap,
  actor: Actor,
  { cue, id, words }: { readonly cue: CardId; readonly id: CardId; readonly words: string },
): readonly Edit[] | Refusal {
  const changed = changeKind(map, actor, { id: cue, kind: 'cue' });
  const card = map.cards.get(cue);
  if (isRefusal(changed) || !card) return changed;
  const placed = placeCard(map, actor, { id, owner: card.owner, kind: 'move', words, after: cue });
  return isRefusal(placed) ? placed : [...changed, ...placed];
}
