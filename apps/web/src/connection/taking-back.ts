import type { CardId, CycleMap, Refusal } from '@undercurrent/cycle';
import { refuse } from '@undercurrent/cycle';
import { keepTakenBack, takeBackCard } from '@undercurrent/document';
import type { StoreApi } from 'zustand/vanilla';
import { type Clock, dayOf } from '../platform/clock.ts';
import { newDraftId } from '../platform/new-ids.ts';
import type { Command } from './map-connection.ts';
import type { DraftsConnection } from './private-connection.ts';

/** Null: it was taken back. `unreachable`: its words could not be kept elsewhere first, and it stands as it was. */
export type TakenBack = Refusal | 'unreachable' | null;

interface Parts {
  readonly map: StoreApi<CycleMap | null>;
  readonly drafts: () => DraftsConnection | null;
  readonly run: (act: string, command: Command) => Refusal | null;
  readonly clock: Clock;
}

const loadWithinMs = 6_000;
const saveWithinMs = 8_000;

/**
 * Takes a card back: its words are kept in its owner's drafts, and only once they are stored there do they leave the
 * map. Refused on every seat but the owner's own.
 */
export function createTakeBack({ map, drafts, run, clock }: Parts): (id: CardId) => Promise<TakenBack> {
  return async (id) => {
    const own = drafts();
    if (!own) return refuse('not-allowed');
    if (!(await isSoon(own.model, (now) => now !== null, { clock, withinMs: loadWithinMs }))) {
      return 'unreachable';
    }
    const now = map.getState();
    const card = now?.cards.get(id) ?? now?.bin.cards.get(id);
    if (!card) return refuse('gone');
    const day = dayOf(clock.now());
    const refusal = own.run('keep what was taken back', (kept, actor) => {
      const edits = now ? takeBackCard(now, actor, { id }) : [];
      return 'reason' in edits ? edits : keepTakenBack(kept, actor, { card, id: newDraftId(), day });
    });
    if (refusal) return refusal;
    if (!(await isSoon(own.saveState, (save) => save === 'saved', { clock, withinMs: saveWithinMs }))) {
      return 'unreachable';
    }
    return run('take back', (latest, actor) => takeBackCard(latest, actor, { id }));
  };
}

/** True as soon as a store is as wanted, false when that takes too long. */
function isSoon<T>(
  store: StoreApi<T>,
  isWanted: (now: T) => boolean,
  { clock, withinMs }: { readonly clock: Clock; readonly withinMs: number },
): Promise<boolean> {
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
    const cancel = clock.after(withinMs, () => end(false));
  });
}
