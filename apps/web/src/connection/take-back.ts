import type { CardId, Refusal } from '@undercurrent/cycle';
import { refuse } from '@undercurrent/cycle';
import { keepTakenBack, takeBackCard } from '@undercurrent/document';
import type { StoreApi } from 'zustand/vanilla';
import { dayOf, systemClock } from '../platform/clock.ts';
import { newDraftId } from '../platform/new-ids.ts';
import type { MapConnection } from './map-connection.ts';
import { draftsOf } from './private-connection.ts';

/** Null: it was taken back. `unreachable`: its words could not be kept elsewhere first, and it stands as it was. */
export type TakenBack = Refusal | 'unreachable' | null;

const loadWithinMs = 6_000;
const saveWithinMs = 8_000;

/**
 * Takes a card back: its words are kept in its owner's drafts, and only once they are stored there do they leave the
 * map. Refused on every seat but the owner's own.
 */
export async function takeBack(connection: MapConnection, id: CardId): Promise<TakenBack> {
  const drafts = draftsOf(connection);
  if (!drafts) return refuse('not-allowed');
  if (!(await isSoon(drafts.model, (now) => now !== null, loadWithinMs))) return 'unreachable';
  const map = connection.map.getState();
  const card = map?.cards.get(id) ?? map?.bin.cards.get(id);
  if (!map || !card) return refuse('gone');
  const kept = { card, id: newDraftId(), day: dayOf(systemClock.now()) };
  const refusal = drafts.run('keep what was taken back', (now, actor) => {
    const edits = takeBackCard(map, actor, { id });
    return 'reason' in edits ? edits : keepTakenBack(now, actor, kept);
  });
  if (refusal) return refusal;
  if (!(await isSoon(drafts.saveState, (save) => save === 'saved', saveWithinMs))) return 'unreachable';
  return connection.run('take back', (now, actor) => takeBackCard(now, actor, { id }));
}

/** True as soon as a store is as wanted, false when that takes too long. */
function isSoon<T>(store: StoreApi<T>, isWanted: (now: T) => boolean, withinMs: number): Promise<boolean> {
  if (isWanted(store.getState())) return Promise.resolve(true);
  return new Promise((resolve) => {
    const end = (isSo: boolean) => {
      stop();
      cancel();
      resolve(isSo);
    };
    const stop = store.subscribe((now) => {
      if (isWanted(now)) end(true);
    });
    const cancel = systemClock.after(withinMs, () => end(false));
  });
}
