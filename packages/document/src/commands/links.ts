import { boardOf, refuse, surfaceOf } from '@undercurrent/cycle';
import type { Actor, Card, CardId, CycleMap, Refusal, Surface } from '@undercurrent/cycle';
import type { Edit } from '../edit.ts';
import { refusedBy } from './card-rules.ts';

/** A card's links to ring cards. */
export type LinkField = 'under' | 'replaces' | 'exit';

const linkFields: readonly LinkField[] = ['under', 'replaces', 'exit'];
const surfaceWith: Readonly<Record<LinkField, Surface>> = {
  under: 'beneath',
  replaces: 'new-steps',
  exit: 'new-steps',
};

/** Hangs a card beneath under a ring card of its owner, or (null) under the person. */
export function hangUnder(
  map: CycleMap,
  actor: Actor,
  { id, under }: { readonly id: CardId; readonly under: CardId | null },
): readonly Edit[] | Refusal {
  return linkCard(map, actor, id, { under });
}

/**
 * Says which ring card a new step takes the place of (one of its owner, or any for a step of all: invariant 7)
 * and from which ring card's edge it leaves. What is left out stays as it is.
 */
export function linkNewStep(
  map: CycleMap,
  actor: Actor,
  args: { readonly id: CardId; readonly replaces?: CardId | null; readonly exit?: CardId | null },
): readonly Edit[] | Refusal {
  const { id, replaces, exit } = args;
  return linkCard(map, actor, id, {
    ...(replaces !== undefined && { replaces }),
    ...(exit !== undefined && { exit }),
  });
}

/** The refusal of a link, or null: each sort of link goes from one surface to a ring card of its owner. */
export function refusedLink(
  map: CycleMap,
  card: Pick<Card, 'owner' | 'kind'>,
  field: LinkField,
  link: CardId | null,
): Refusal | null {
  if (surfaceOf(card.kind) !== surfaceWith[field]) return refuse('wrong-surface');
  if (link === null) return null;
  const target = map.cards.get(link);
  if (!target) return refuse('gone');
  if (surfaceOf(target.kind) !== 'ring') return refuse('wrong-surface');
  return field === 'exit' || isOwnersLink(card, target) ? null : refuse('not-yours');
}

/** The edits that take away links, from or to these cards, that no longer hold once the map has them so. */
export function looseLinks(map: CycleMap, changed: readonly Card[]): readonly Edit[] {
  const known = new Map(changed.map((card) => [card.id, card]));
  const next: CycleMap = { ...map, cards: new Map([...map.cards, ...known]) };
  return [...next.cards.values()].flatMap((card) =>
    brokenLinks(next, card)
      .filter((field) => known.has(card.id) || known.has(card[field] ?? card.id))
      .map((field) => setLink(card.id, field, null)),
  );
}

/** The links of a card that lead where they may not; one whose card lies in the bin waits for it. */
function brokenLinks(map: CycleMap, card: Card): readonly LinkField[] {
  return linkFields.filter((field) => {
    const link = card[field];
    return link !== null && (refusedLink(map, card, field, link)?.reason ?? 'gone') !== 'gone';
  });
}

function linkCard(
  map: CycleMap,
  actor: Actor,
  id: CardId,
  links: Readonly<Partial<Record<LinkField, CardId | null>>>,
): readonly Edit[] | Refusal {
  const card = map.cards.get(id);
  if (!card) return refuse('gone');
  const refusal = refusedBy(actor, 'arrange', boardOf(map));
  if (refusal) return refusal;
  const edits: Edit[] = [];
  for (const field of linkFields) {
    const link = links[field];
    if (link === undefined) continue;
    const no = refusedLink(map, card, field, link);
    if (no) return no;
    if (link !== card[field]) edits.push(setLink(id, field, link));
  }
  return edits;
}

/** A link joins cards of one owner, or starts at a card of all. */
function isOwnersLink(card: Pick<Card, 'owner'>, target: Card): boolean {
  return card.owner === 'together' || target.owner === card.owner;
}

function setLink(id: CardId, field: LinkField, value: CardId | null): Edit {
  return { kind: 'set', record: 'cards', id, field, value };
}
