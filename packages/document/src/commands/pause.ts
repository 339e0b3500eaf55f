import { boardOf, isRefusal, refuse } from '@undercurrent/cycle';
import type { Actor, CycleMap, Refusal } from '@undercurrent/cycle';
import type { Edit, MapFields } from '../edit.ts';
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
 * own, the words shown in it, and taking a card of one's own back, becomes the refusal `paused`. Whoever runs
 * commands asks here, once for all.
 */
export function heldByPause(map: CycleMap, answer: readonly Edit[] | Refusal): readonly Edit[] | Refusal {
  if (!map.isPaused || isRefusal(answer)) return answer;
  if (setsOnly(answer, ofPause) || isTakingBack(answer)) return answer;
  return refuse('paused');
}

/**
 * True for edits that belong in nobody's history, so that undo never touches them: a pause and its end, and how the
 * therapist leads the meeting.
 */
export function isOfMeeting(edits: readonly Edit[]): boolean {
  return setsOnly(edits, ofMeeting);
}

/** True for the edits that begin a pause: whoever asked for it stays unnamed in the document too. */
export function beginsPause(edits: readonly Edit[]): boolean {
  return edits.some((edit) => edit.kind === 'set-map' && edit.field === 'isPaused' && edit.value);
}

const ofPause: readonly (keyof MapFields)[] = ['isPaused', 'pauseLine'];
const ofMeeting: readonly (keyof MapFields)[] = [...ofPause, 'isLocked', 'floor', 'areCursorsHidden'];

function setsOnly(edits: readonly Edit[], fields: readonly (keyof MapFields)[]): boolean {
  return edits.every((edit) => edit.kind === 'set-map' && fields.includes(edit.field));
}
