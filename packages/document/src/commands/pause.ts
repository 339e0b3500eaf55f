import { boardOf, isRefusal, refuse } from '@undercurrent/cycle';
import type { Actor, CycleMap, Refusal } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { refusedBy } from './card-rules.ts';
import { isTakingBack } from './take-back-card.ts';

/** Pauses the meeting for everybody: no reason, and nothing is kept of who did it. */
export function pauseMeeting(map: CycleMap, actor: Actor): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'pause', boardOf(map));
  if (refusal) return refusal;
  return map.isPaused ? [] : [{ kind: 'set-map', field: 'isPaused', value: true }];
}

/** Ends the pause; only the therapist can. */
export function resumeMeeting(map: CycleMap, actor: Actor): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'resume', boardOf(map));
  if (refusal) return refusal;
  return map.isPaused ? [{ kind: 'set-map', field: 'isPaused', value: false }] : [];
}

/**
 * A command's answer as far as a pause lets it through: while the meeting is paused every yes but the pause's
 * own becomes the refusal `paused`, but for taking a card of one's own back. Whoever runs commands asks here, once for all of them.
 */
export function heldByPause(map: CycleMap, answer: readonly Edit[] | Refusal): readonly Edit[] | Refusal {
  if (!map.isPaused || isRefusal(answer) || isPauseAlone(answer) || isTakingBack(answer)) return answer;
  return refuse('paused');
}

/** True for the edits of a pause or its end, which belong in nobody's history: undo never touches them. */
export function isPauseAlone(edits: readonly Edit[]): boolean {
  return edits.every((edit) => edit.kind === 'set-map' && edit.field === 'isPaused');
}
