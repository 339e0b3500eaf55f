import type { Card } from '../../card.ts';
import type { DepthToTell, Telling, ToldWords } from '../grammar.ts';
import { draftClause, finishClause, ofKind, quoted, render, verb } from './clause-draft.ts';
import type { ClauseDraft } from './clause-draft.ts';
import { joinList } from './joining.ts';
import type { Node } from './nodes.ts';
import { readFear, readNeed } from './read-depth.ts';
import type { Speech } from './read-move.ts';
import { feelingItems } from './tell-turn.ts';

type Reader = (text: string, speech: Speech) => readonly Node[] | null;

/**
 * What somebody longs for; where nothing is said of it, what they are afraid of or feel underneath; and where
 * nothing is said at all, that it is open. A blank is fine, and takes the same room.
 */
export function tellDepth(depth: DepthToTell, telling: Telling): ToldWords {
  const draft = draftClause(depth, telling);
  const needs = ofKind(depth.cards, 'need');
  const fears = ofKind(depth.cards, 'fear');
  if (needs.length > 0) {
    tellAll(draft, needs, {
      read: readNeed,
      opening: verb(draft, 'long'),
      asSaid: `${verb(draft, 'long')} for`,
    });
  } else if (fears.length > 0) {
    tellAll(draft, fears, {
      read: readFear,
      opening: `${verb(draft, 'be')} afraid`,
      asSaid: verb(draft, 'fear'),
    });
  } else draft.items.push(...feelingItems(draft, ofKind(depth.cards, 'tender')));
  if (draft.items.length > 0) return finishClause(draft);
  return {
    text: `what ${draft.subject} ${verb(draft, 'long')} for is still open`,
    isQuoted: false,
    cards: [],
    asides: [],
  };
}

function tellAll(
  draft: ClauseDraft,
  cards: readonly Card[],
  how: { readonly read: Reader; readonly opening: string; readonly asSaid: string },
): void {
  const told: string[] = [];
  const said: string[] = [];
  for (const card of cards) {
    draft.cards.add(card.id);
    const nodes = how.read(card.phrase.text, draft.speech);
    if (nodes) told.push(render(draft, nodes));
    else said.push(quoted(draft, card));
  }
  if (told.length > 0) draft.items.push(`${how.opening} ${joinList(told)}`);
  if (said.length > 0) draft.items.push(`${how.asSaid} ${joinList(said)}`);
}
