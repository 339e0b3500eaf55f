import type { Draft, Refusal } from '@undercurrent/cycle';
import { refuse } from '@undercurrent/cycle';
import { markPlaced, placeCard } from '@undercurrent/document';
import { newCardId } from '../platform/new-ids.ts';
import type { MapConnection } from './map-connection.ts';
import type { DraftsConnection } from './private-connection.ts';

/**
 * Places a draft on the map as a card of its author's own. The draft remembers which card it became before there is
 * one: shared twice, after a crash in between, it would say the same twice. Gives back why not, and the draft is as
 * it was.
 */
export function shareDraft(
  connection: MapConnection,
  drafts: DraftsConnection,
  draft: Draft,
): Refusal | null {
  const { person } = connection.actor();
  const { id, kind, words, under, notice, recipient } = draft;
  if (person === null || kind === 'check-in') return refuse('not-allowed');
  const card = newCardId();
  const refusal = drafts.run('share', (now, actor) => markPlaced(now, actor, { id, card }));
  if (refusal) return refusal;
  const no = connection.run('share card', (map, actor) =>
    placeCard(map, actor, { id: card, owner: person, kind, words, under, notice, recipient }),
  );
  if (no) drafts.run('keep', (now, actor) => markPlaced(now, actor, { id, card: null }));
  return no;
}

/** True while what a draft became is on the map, or in its bin. */
export function isShared(map: ReturnType<MapConnection['map']['getState']>, { placedAs }: Draft): boolean {
  return placedAs !== null && map !== null && (map.cards.has(placedAs) || map.bin.cards.has(placedAs));
}
