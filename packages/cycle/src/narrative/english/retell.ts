import type { Person } from '../../person.ts';
import type { Telling } from '../grammar.ts';
import { draftClause, finishClause } from './clause-draft.ts';
import { readMove } from './read-move.ts';
import { tellMove } from './tell-move.ts';

/** An owner’s own wording in another voice: "Lanie gets loud" as "I get loud"; null when it has no such shape. */
export function retell(text: string, owner: Person, telling: Telling): string | null {
  const others = telling.people.filter((person) => person.id !== owner.id);
  const addressee = others.length === 1 && others[0] ? others[0].id : 'rest';
  const draft = draftClause({ owner, addressee }, telling);
  if (!text.startsWith(`${owner.name} `)) return null;
  const read = readMove(text, draft.speech);
  const told =
    read.kind === 'told' ? tellMove(read.conjuncts, draft.agreement, draft.cast, draft.mentions) : null;
  if (!told) return null;
  draft.items.push(...told);
  return finishClause(draft).text;
}
