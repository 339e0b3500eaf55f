import {
  PauseMinutes,
  boardOf,
  cardSubject,
  limits,
  may,
  pauseCard,
  pauseEssence,
  refuse,
  remarksOn,
  tellsPlan,
} from '@undercurrent/cycle';
import type {
  Actor,
  CardId,
  CycleMap,
  PausePlan,
  PausePlanField,
  Refusal,
  Remark,
  RemarkId,
} from '@undercurrent/cycle';
import * as v from 'valibot';
import type { Edit } from '../edit.ts';
import { planKey } from '../keys.ts';
import { phraseBy, refusedBy } from './card-rules.ts';
import { changeWords } from './card-words.ts';
import { placeCard } from './place-card.ts';
import { leaveRemark, takeSuggestion } from './remarks.ts';

/** Settles one question of the pause plan; blank is an answer too. */
export function settlePlan(
  map: CycleMap,
  actor: Actor,
  { field, words }: { readonly field: PausePlanField; readonly words: string },
): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'plan', boardOf(map));
  if (refusal) return refusal;
  if (words.length > limits.planWords) return refuse('too-long');
  const value = words.trim();
  const { pausePlan } = map;
  if (value === pausePlan.words[field]) return [];
  const next = { ...pausePlan, words: { ...pausePlan.words, [field]: value } };
  return [{ kind: 'set-map', field: planKey(field), value }, ...followedByCard(map, actor, next)];
}

/** Says how long a pause is at least: whole minutes, never less than twenty. */
export function setPauseMinutes(
  map: CycleMap,
  actor: Actor,
  { minutes }: { readonly minutes: number },
): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'plan', boardOf(map));
  if (refusal) return refusal;
  if (!v.is(PauseMinutes, minutes)) return refuse('not-allowed');
  if (minutes === map.pausePlan.minutes) return [];
  const next = { ...map.pausePlan, minutes };
  return [{ kind: 'set-map', field: 'plan/minutes', value: minutes }, ...followedByCard(map, actor, next)];
}

/** Puts the plan on the map as one card of all, or brings the card that is there up to what the plan says now. */
export function drawPausePlan(
  map: CycleMap,
  actor: Actor,
  { id }: { readonly id: CardId },
): readonly Edit[] | Refusal {
  const words = pauseEssence(map);
  const card = pauseCard(map);
  if (!card) return placeCard(map, actor, { id, owner: 'together', kind: 'pause', words });
  const suggested = planSuggested(map);
  if (suggested && actor.person !== null) return takeSuggestion(map, actor, suggested);
  return changeWords(map, actor, { id: card.id, words });
}

/**
 * Offers what the plan says now to those who agreed to something else: what they confirmed stays until one of them takes
 * it over, and the confirmations of the others fall only then. An older offer of the plan gives way.
 */
export function suggestPausePlan(
  map: CycleMap,
  actor: Actor,
  { id }: { readonly id: RemarkId },
): readonly Edit[] | Refusal {
  const card = pauseCard(map);
  if (!card) return refuse('gone');
  const words = pauseEssence(map);
  if (card.phrase.text === words || planSuggested(map)) return [];
  const edits = leaveRemark(map, actor, { id, card: card.id, kind: 'suggestion', words });
  if ('reason' in edits) return edits;
  const older = remarksOn(map.remarks, card.id).filter(
    ({ kind, author }) => kind === 'suggestion' && author === 'therapist',
  );
  return [
    ...older.map((remark) => ({ kind: 'delete', record: 'remarks', id: remark.id }) as const),
    ...edits,
  ];
}

/** The suggestion on the pause card that says what the plan says now; null for none. */
export function planSuggested(map: CycleMap): Remark | null {
  const card = pauseCard(map);
  const words = pauseEssence(map);
  const left = card ? remarksOn(map.remarks, card.id) : [];
  return left.find((remark) => remark.kind === 'suggestion' && remark.words === words) ?? null;
}

/**
 * A card that says what the plan said goes on saying it, and whoever confirmed the old words is asked again. One
 * with words of its own stays, and so does one that this actor may not change: it then shows what was agreed.
 */
function followedByCard(map: CycleMap, actor: Actor, next: PausePlan): readonly Edit[] {
  const card = pauseCard(map);
  const text = pauseEssence({ ...map, pausePlan: next });
  if (!card || card.phrase.text === text || !tellsPlan(card.phrase.text, map.pausePlan)) return [];
  if (!may(actor, 'change-words', cardSubject(card))) return [];
  const value = phraseBy(actor, card.owner, text);
  return [{ kind: 'set', record: 'cards', id: card.id, field: 'phrase', value }];
}
