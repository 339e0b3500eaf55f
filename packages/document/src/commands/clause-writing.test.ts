import { createClauseId, isOwnWording, mainCycle } from '@undercurrent/cycle';
import type { Actor, CycleMap, EditedClause, Person } from '@undercurrent/cycle';
import { englishGrammar, signatureState, tellStory } from '@undercurrent/cycle/narrative';
import type { Clause } from '@undercurrent/cycle/narrative';
import { describe, expect, test } from 'vitest';
import { createReplicas, settle } from '../../../../tests/world/replicas.ts';
import type { Replica } from '../../../../tests/world/replicas.ts';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { done, reason, tangoSession, therapist } from '../../../../tests/world/tango-session.ts';
import { exampleEdits } from '../example-edits.ts';
import { confirmClause, finishClause, joinWording, signStory, wordClause, writeClause } from './clauses.ts';

const random = createRandom(12);
const newId = () => createClauseId(random.part);

describe('a clause that is written letter by letter', () => {
  test('reads so at once, falls out of every agreement at once, and is its owner’s again when it is finished', () => {
    const { seat, map, asLanie, lanie } = tangoSession();
    done(seat, signStory(map(), asLanie, { clauses: clausesOf(map()) }));
    const { draft } = clauseOf(map(), lanie);
    write(seat, asLanie, lanie, `${draft} loudly`);
    expect(clauseOf(map(), lanie).words).toBe(`${draft} loudly`);
    expect(isOwnWording(editOf(map(), lanie))).toBe(false);
    expect(signedBy(map(), lanie)).toBe('fallen');
    write(seat, asLanie, lanie, `${draft} loudly and `);
    done(seat, finishClause(map(), asLanie, { clause: clauseOf(map(), lanie), before: draft }));
    expect(editOf(map(), lanie)).toMatchObject({
      words: `${draft} loudly and`,
      phrase: { text: `${draft} loudly and`, scribe: lanie.id, confirmedBy: [lanie.id] },
    });
    expect(isOwnWording(editOf(map(), lanie))).toBe(true);
    write(seat, asLanie, lanie, draft);
    expect(signedBy(map(), lanie)).toBe('stands');
    done(seat, finishClause(map(), asLanie, { clause: clauseOf(map(), lanie), before: draft }));
    expect(map().clauses.size).toBe(0);
  });

  test('is nobody else’s from its owner’s first letter on, finished or not', () => {
    const { seat, map, asLanie, asMalaki, lanie } = tangoSession();
    const { draft } = clauseOf(map(), lanie);
    write(seat, asLanie, lanie, 'L');
    for (const [actor, no] of [
      [therapist, 'confirmed-by-owner'],
      [asMalaki, 'not-yours'],
    ] as const) {
      const change = { clause: clauseOf(map(), lanie), id: newId(), from: 'L', to: 'Lies' };
      expect(reason(writeClause(map(), actor, change))).toBe(no);
      expect(reason(finishClause(map(), actor, { clause: change.clause, before: draft }))).toBe(no);
    }
  });

  test('that is left blank reads as it did before', () => {
    const { seat, map, asLanie, lanie } = tangoSession();
    done(
      seat,
      wordClause(map(), asLanie, { clause: clauseOf(map(), lanie), id: newId(), words: 'L. cries' }),
    );
    write(seat, asLanie, lanie, ' ');
    expect(clauseOf(map(), lanie).words).toBe(clauseOf(map(), lanie).draft);
    done(seat, finishClause(map(), asLanie, { clause: clauseOf(map(), lanie), before: 'L. cries' }));
    expect(editOf(map(), lanie).words).toBe('L. cries');
  });

  test('a confirmation holds for the letters its giver saw, and for no others', () => {
    const { seat, map, asLanie, lanie } = tangoSession();
    done(
      seat,
      wordClause(map(), therapist, { clause: clauseOf(map(), lanie), id: newId(), words: 'Lanie cries' }),
    );
    const seen = map();
    write(seat, therapist, lanie, 'Lanie cries for him');
    done(seat, confirmClause(seen, asLanie, editOf(seen, lanie)));
    expect(isOwnWording(editOf(map(), lanie))).toBe(false);
    expect(reason(confirmClause(map(), therapist, editOf(map(), lanie)))).toBe('not-allowed');
    done(seat, confirmClause(map(), asLanie, editOf(map(), lanie)));
    expect(editOf(map(), lanie).phrase).toEqual({
      text: 'Lanie cries for him',
      scribe: lanie.id,
      confirmedBy: [lanie.id],
    });
  });

  test('longer than one may make it is agreed to by nobody', () => {
    const { seat, map, asLanie, lanie } = tangoSession();
    write(seat, asLanie, lanie, 'x'.repeat(3_000));
    const { id } = editOf(map(), lanie);
    const words = { record: 'clauses', id, field: 'words' } as const;
    seat.act([{ kind: 'write', ...words, from: '', to: 'y'.repeat(3_000) }]);
    const clause = clauseOf(map(), lanie);
    expect(clause.words).toHaveLength(6_000);
    expect(reason(finishClause(map(), asLanie, { clause, before: '' }))).toBe('too-long');
    expect(reason(confirmClause(map(), asLanie, { id }))).toBe('too-long');
    expect(reason(signStory(map(), asLanie, { clauses: clausesOf(map()) }))).toBe('too-long');
  });
});

test.each([0, 1])(
  'two devices of one person begin one clause at once: all letters of both stay (%i)',
  (later) => {
    const { lanie, asLanie } = tangoSession();
    const seats = createReplicas(exampleEdits(createRandom(1).part), [asLanie, asLanie]);
    const begun = later === 0 ? [newId(), newId()] : [newId(), newId()].toReversed();
    const letters = ['At night ', 'Mostly '];
    for (const [index, seat] of seats.entries()) {
      const clause = clauseOf(seat.reader.current(), lanie);
      const change = {
        clause,
        id: begun[index] ?? newId(),
        from: clause.draft,
        to: letters[index] + clause.draft,
      };
      done(seat, writeClause(seat.reader.current(), asLanie, change));
    }
    settle(seats);
    for (const [index, seat] of seats.entries()) {
      const own = begun[index] ?? newId();
      done(seat, joinWording(seat.reader.current(), asLanie, { own }));
    }
    settle(seats);
    const maps = seats.map(({ reader }) => reader.current());
    expect(maps.map((each) => each.clauses.size)).toEqual([1, 1]);
    const [words, same] = maps.map((each) => editOf(each, lanie).words);
    expect(words).toBe(same);
    for (const part of ['At night ', 'Mostly ', 'Lanie raises']) expect(words).toContain(part);
  },
);

function clausesOf(map: CycleMap): readonly Clause[] {
  const cycle = mainCycle(map);
  if (!cycle) throw new Error('the tango has a cycle');
  const voice = { kind: 'third' } as const;
  const source = { map, cycle: cycle.id, grammar: englishGrammar, voice, start: map.storyStart };
  return tellStory({ ...source, isDeep: true }).clauses;
}

/** What somebody does, as the first half of an arrow. */
function clauseOf(map: CycleMap, { id }: Person): Clause {
  const found = clausesOf(map).find(({ role, owner }) => role === 'before' && owner === id);
  if (!found) throw new Error('everybody has a turn in the tango');
  return found;
}

function editOf(map: CycleMap, person: Person): EditedClause {
  const { edit } = clauseOf(map, person);
  if (!edit) throw new Error('the clause is worded');
  return edit;
}

function signedBy(map: CycleMap, { id }: Person) {
  const person = map.people.find((one) => one.id === id);
  return person && signatureState(person, clausesOf(map)).kind;
}

function write(seat: Replica, actor: Actor, person: Person, to: string): void {
  const map = seat.reader.current();
  const clause = clauseOf(map, person);
  const from = clause.edit?.words ?? clause.draft;
  done(seat, writeClause(map, actor, { clause, id: newId(), from, to }));
}
