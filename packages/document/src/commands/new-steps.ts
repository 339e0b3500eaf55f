import {
  boardOf,
  cardSubject,
  isRefusal,
  limits,
  may,
  ownerSubject,
  refuse,
  surfaceOf,
} from '@undercurrent/cycle';
import type { Actor, Card, CardId, CycleMap, Direction, Owner, Refusal } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { phraseBy, refusedBy } from './card-rules.ts';
import { changeOwner } from './card-words.ts';
import { looseLinks } from './links.ts';
import { placeCard } from './place-card.ts';

/** Puts an idea into the pool: of one person, or (owner `together`) without a name. */
export function addIdea(
  map: CycleMap,
  actor: Actor,
  { id, owner, words }: { readonly id: CardId; readonly owner: Owner; readonly words: string },
): readonly Edit[] | Refusal {
  return placeCard(map, actor, { id, owner, words, kind: 'new-step', isIdea: true });
}

/**
 * Makes an idea a new step of `owner`. Where the idea is the actor’s to give, it leaves the pool and becomes that
 * step; somebody else’s stays in the pool, and its words are put down anew, as `newId`.
 */
export function chooseIdea(
  map: CycleMap,
  actor: Actor,
  { id, owner, newId }: { readonly id: CardId; readonly owner: Owner; readonly newId: CardId },
): readonly Edit[] | Refusal {
  const idea = map.cards.get(id);
  if (!idea) return refuse('gone');
  const chosen: Edit = { kind: 'set', record: 'cards', id, field: 'isIdea', value: false };
  if (owner === idea.owner) return refusedBy(actor, 'arrange', boardOf(map)) ?? [chosen];
  const given = giveIdea(map, actor, { idea, owner });
  if (given) return [chosen, ...given];
  return placeCard(map, actor, { id: newId, owner, words: idea.phrase.text, kind: 'new-step' });
}

/** Puts a chosen step back into the pool; it lets go of the card it replaced and of its way out. */
export function returnToIdeas(
  map: CycleMap,
  actor: Actor,
  { id }: { readonly id: CardId },
): readonly Edit[] | Refusal {
  const card = map.cards.get(id);
  if (!card) return refuse('gone');
  if (card.kind !== 'new-step') return refuse('wrong-surface');
  const refusal = refusedBy(actor, 'arrange', boardOf(map));
  if (refusal) return refusal;
  if (card.isIdea) return [];
  const set = { kind: 'set', record: 'cards', id } as const;
  return [
    { ...set, field: 'isIdea', value: true },
    ...(card.replaces ? [{ ...set, field: 'replaces', value: null } as const] : []),
    ...(card.exit ? [{ ...set, field: 'exit', value: null } as const] : []),
  ];
}

/** Says at what a new step begins ("When I notice …"; blank takes it away) and towards whom it goes. */
export function tellStep(
  map: CycleMap,
  actor: Actor,
  args: { readonly id: CardId; readonly notice?: string; readonly direction?: Direction | null },
): readonly Edit[] | Refusal {
  const card = map.cards.get(args.id);
  if (!card) return refuse('gone');
  const refusal = refusedBy(actor, 'change-words', cardSubject(card));
  if (refusal) return refusal;
  if (surfaceOf(card.kind) !== 'new-steps') return refuse('wrong-surface');
  const notice = args.notice === undefined ? card.notice : noticeOf(args.notice);
  if (notice !== null && notice.length > limits.label) return refuse('too-long');
  const direction = args.direction === undefined ? card.direction : args.direction;
  const set = { kind: 'set', record: 'cards', id: card.id } as const;
  return [
    ...(notice === card.notice ? [] : [{ ...set, field: 'notice', value: notice } as const]),
    ...(direction === card.direction ? [] : [{ ...set, field: 'direction', value: direction } as const]),
  ];
}

/** Shows or hides whose the ideas in the pool are; only the therapist does, and it is seen by everybody. */
export function showIdeaNames(
  map: CycleMap,
  actor: Actor,
  { shown }: { readonly shown: boolean },
): readonly Edit[] | Refusal {
  const refusal = refusedBy(actor, 'facilitate', boardOf(map));
  if (refusal) return refusal;
  return shown === map.areIdeaNamesShown
    ? []
    : [{ kind: 'set-map', field: 'areIdeaNamesShown', value: shown }];
}

/** The edits that give an idea to another owner, or null where its words are not the actor’s to give. */
function giveIdea(
  map: CycleMap,
  actor: Actor,
  { idea, owner }: { readonly idea: Card; readonly owner: Owner },
): readonly Edit[] | null {
  if (!may(actor, 'change-words', cardSubject(idea)) || !may(actor, 'add-card', ownerSubject(owner, map))) {
    return null;
  }
  // Who takes an idea for their own takes its words too: the confirmation is theirs alone.
  if (owner !== 'together' && owner === actor.person) {
    const set = { kind: 'set', record: 'cards', id: idea.id } as const;
    return [
      { ...set, field: 'owner', value: owner },
      { ...set, field: 'phrase', value: phraseBy(actor, owner, idea.phrase.text) },
      ...looseLinks(map, [{ ...idea, owner }]),
    ];
  }
  const given = changeOwner(map, actor, { id: idea.id, owner });
  return isRefusal(given) ? null : given;
}

function noticeOf(words: string): string | null {
  const said = words.trim();
  return said === '' ? null : said;
}
