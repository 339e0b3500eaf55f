import { cardSubject, editsOf, isRefusal, ownerSubject, whyNot } from '@undercurrent/cycle';
import type { ClauseId, CycleMap } from '@undercurrent/cycle';
import { finishClause, writeClause } from '@undercurrent/document';
import type { Clause } from '@undercurrent/cycle/narrative';
import type { WritingSubject } from '../../connection/shared-writing.ts';
import { newClauseId } from '../../platform/new-ids.ts';

/** A clause of the story as several write it; `onBegun` hears of a first wording that was begun here. */
export function clauseSubject(clause: Clause, onBegun: (id: ClauseId) => void): WritingSubject {
  const wordingIn = (map: CycleMap) => {
    const { owner, names } = clause;
    return (owner === 'together' ? null : editsOf(map.clauses, { names, owner })[0]) ?? null;
  };
  return {
    idIn: (map) => wordingIn(map)?.id ?? null,
    read: (map) => wordingIn(map)?.words ?? clause.draft,
    whyNot: (map, actor) => {
      const known = wordingIn(map);
      if (known) return whyNot(actor, 'change-words', cardSubject(known));
      return whyNot(actor, 'add-card', ownerSubject(clause.owner));
    },
    write: (map, actor, change) => {
      const id = newClauseId();
      const edits = writeClause(map, actor, { clause, id, ...change });
      if (!isRefusal(edits) && edits.some(({ kind }) => kind === 'create')) onBegun(id);
      return edits;
    },
    finish: (map, actor, before) => finishClause(map, actor, { clause, before }),
  };
}
