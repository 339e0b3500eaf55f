import { createClauseId, mainCycle } from '@undercurrent/cycle';
import type { CycleMap, Person } from '@undercurrent/cycle';
import { englishGrammar, signatureState, tellStory } from '@undercurrent/cycle/narrative';
import type { Clause } from '@undercurrent/cycle/narrative';
import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { cardSaying, done, reason, tangoSession, therapist } from '../../../../tests/world/tango-session.ts';
import { changeWords } from './card-words.ts';
import {
  confirmClause,
  signStory,
  startStoryWith,
  takeSignatureBack,
  tellClauseAgain,
  wordClause,
} from './clauses.ts';
import { agreeToName, disagreeWithName, nameCycle } from './settings.ts';

const random = createRandom(11);
const newId = () => createClauseId(random.part);

describe('a clause in somebody’s own words', () => {
  test('is its owner’s alone to write', () => {
    const { seat, map, asLanie, asMalaki, lanie } = tangoSession();
    const clause = clauseOf(map(), lanie);
    expect(reason(wordClause(map(), asMalaki, { clause, id: newId(), words: 'Lanie shouts' }))).toBe(
      'not-yours',
    );
    done(seat, wordClause(map(), asLanie, { clause, id: newId(), words: 'Lanie gets loud' }));
    expect(clauseOf(map(), lanie).words).toBe('Lanie gets loud');
    expect(reason(wordClause(map(), asMalaki, { clause, id: newId(), words: 'Lanie shouts' }))).toBe(
      'not-yours',
    );
    expect(reason(wordClause(map(), therapist, { clause, id: newId(), words: 'Lanie shouts' }))).toBe(
      'confirmed-by-owner',
    );
  });

  test('typed by the therapist waits for its owner, and may be typed again until then', () => {
    const { seat, map, asLanie, asMalaki, lanie } = tangoSession();
    const word = (words: string) =>
      wordClause(map(), therapist, { clause: clauseOf(map(), lanie), id: newId(), words });
    done(seat, word('Lanie calls out'));
    done(seat, word('Lanie calls for him'));
    const { edit } = clauseOf(map(), lanie);
    expect(edit).toMatchObject({ words: 'Lanie calls for him' });
    expect(edit?.phrase).toEqual({ text: 'Lanie calls for him', scribe: 'therapist', confirmedBy: [] });
    if (!edit) return;
    expect(reason(confirmClause(map(), asMalaki, edit))).toBe('not-yours');
    expect(reason(confirmClause(map(), therapist, edit))).toBe('not-allowed');
    expect(reason(confirmClause(map(), asLanie, { ...edit, seen: 'other words' }))).toBe('changed');
    done(seat, confirmClause(map(), asLanie, edit));
    expect(clauseOf(map(), lanie).edit?.phrase.confirmedBy).toEqual([lanie.id]);
    expect(reason(word('Lanie shouts'))).toBe('confirmed-by-owner');
  });

  test('survives while its cards change, takes the new telling on request, or is kept as it is', () => {
    const { seat, map, asLanie, lanie } = tangoSession();
    const word = (words: string) =>
      wordClause(map(), asLanie, { clause: clauseOf(map(), lanie), id: newId(), words });
    done(seat, word('Lanie gets loud'));
    done(seat, changeWords(map(), asLanie, { id: cardSaying(map(), 'Raises').id, words: 'cry' }));
    expect(clauseOf(map(), lanie)).toMatchObject({
      words: 'Lanie gets loud',
      draft: 'Lanie cries',
      isStale: true,
    });
    done(seat, word('Lanie gets loud'));
    expect(clauseOf(map(), lanie)).toMatchObject({ words: 'Lanie gets loud', isStale: false });
    done(seat, tellClauseAgain(map(), asLanie, clauseOf(map(), lanie)));
    expect(clauseOf(map(), lanie)).toMatchObject({ words: 'Lanie cries', edit: null });
  });

  test('that says what the rules say is no wording of its own', () => {
    const { seat, map, asLanie, lanie } = tangoSession();
    const clause = clauseOf(map(), lanie);
    expect(wordClause(map(), asLanie, { clause, id: newId(), words: ` ${clause.draft} ` })).toEqual([]);
    done(seat, wordClause(map(), asLanie, { clause, id: newId(), words: 'Lanie gets loud' }));
    done(seat, wordClause(map(), asLanie, { clause, id: newId(), words: clause.draft }));
    expect(map().clauses.size).toBe(0);
  });

  test('cannot be blank, and what is everybody’s is told by rule', () => {
    const { map, asLanie, lanie } = tangoSession();
    expect(
      reason(wordClause(map(), asLanie, { clause: clauseOf(map(), lanie), id: newId(), words: '  ' })),
    ).toBe('empty-words');
    const together = clausesOf(map()).find(({ owner }) => owner === 'together');
    if (!together) throw new Error('the tango has steps of both');
    expect(reason(wordClause(map(), asLanie, { clause: together, id: newId(), words: 'x' }))).toBe(
      'not-allowed',
    );
  });
});

describe('a signature', () => {
  test('is its giver’s alone, and binds the text word for word', () => {
    const { seat, map, asLanie, lanie } = tangoSession();
    expect(reason(signStory(map(), therapist, { clauses: clausesOf(map()) }))).toBe('not-allowed');
    done(seat, signStory(map(), asLanie, { clauses: clausesOf(map()) }));
    const signed = personOf(map(), lanie).signature?.clauses ?? [];
    expect(signed.map(({ text }) => text)).toEqual(clausesOf(map()).map(({ words }) => words));
    expect(stateOf(map(), lanie).kind).toBe('stands');
    done(seat, takeSignatureBack(map(), asLanie));
    expect(stateOf(map(), lanie).kind).toBe('none');
  });

  test('falls when a clause of its giver changes, and nobody else’s does', () => {
    const { seat, map, asLanie, asMalaki, lanie, malaki } = tangoSession();
    for (const actor of [asLanie, asMalaki])
      done(seat, signStory(map(), actor, { clauses: clausesOf(map()) }));
    done(seat, changeWords(map(), asLanie, { id: cardSaying(map(), 'Raises').id, words: 'call for him' }));
    expect(stateOf(map(), lanie).kind).toBe('fallen');
    const his = stateOf(map(), malaki);
    expect(his.kind).toBe('stands');
    expect(his.kind === 'stands' && his.changed.length).toBeGreaterThan(0);
    done(seat, signStory(map(), asLanie, { clauses: clausesOf(map()) }));
    expect([stateOf(map(), lanie).kind, stateOf(map(), malaki).kind]).toEqual(['stands', 'stands']);
  });

  test('stands again when the words are what they were', () => {
    const { seat, map, asLanie, lanie } = tangoSession();
    done(seat, signStory(map(), asLanie, { clauses: clausesOf(map()) }));
    const clause = clauseOf(map(), lanie);
    done(seat, wordClause(map(), asLanie, { clause, id: newId(), words: 'Lanie gets loud' }));
    expect(stateOf(map(), lanie).kind).toBe('fallen');
    done(seat, tellClauseAgain(map(), asLanie, clause));
    expect(stateOf(map(), lanie).kind).toBe('stands');
  });

  test('does not depend on whom the story starts with', () => {
    const { seat, map, asLanie, lanie, malaki } = tangoSession();
    done(seat, signStory(map(), asLanie, { clauses: clausesOf(map()) }));
    done(seat, startStoryWith(map(), asLanie, { person: malaki.id }));
    expect(map().storyStart).toBe(malaki.id);
    expect(stateOf(map(), lanie)).toEqual({ kind: 'stands', changed: [] });
  });

  test('makes words that the therapist typed for its giver their own', () => {
    const { seat, map, asLanie, lanie } = tangoSession();
    const words = 'Lanie calls out';
    done(seat, wordClause(map(), therapist, { clause: clauseOf(map(), lanie), id: newId(), words }));
    done(seat, signStory(map(), asLanie, { clauses: clausesOf(map()) }));
    expect(clauseOf(map(), lanie).edit?.phrase.confirmedBy).toEqual([lanie.id]);
  });
});

describe('the name of the cycle', () => {
  test('is agreed to by each for themselves, by the one who gives it at once, and only while it holds', () => {
    const { seat, map, asLanie, asMalaki, lanie, malaki } = tangoSession();
    const id = mainCycle(map())?.id;
    if (!id) throw new Error('the tango has a cycle');
    expect(reason(agreeToName(map(), therapist, { seen: mainCycle(map())?.name ?? '' }))).toBe('not-allowed');
    done(seat, nameCycle(map(), asLanie, { id, name: 'The Storm' }));
    expect(personOf(map(), lanie).agreedName).toBe('The Storm');
    expect(reason(agreeToName(map(), asMalaki, { seen: 'The Calm' }))).toBe('changed');
    done(seat, agreeToName(map(), asMalaki, { seen: ' The Storm' }));
    expect(personOf(map(), malaki).agreedName).toBe('The Storm');
    done(seat, disagreeWithName(map(), asMalaki));
    expect(personOf(map(), malaki).agreedName).toBeNull();
    done(seat, nameCycle(map(), therapist, { id, name: '' }));
    expect(reason(agreeToName(map(), asMalaki, { seen: 'The Storm' }))).toBe('empty-words');
  });
});

function clausesOf(map: CycleMap): readonly Clause[] {
  const cycle = mainCycle(map);
  if (!cycle) throw new Error('the tango has a cycle');
  const voice = { kind: 'third' } as const;
  return tellStory({
    map,
    cycle: cycle.id,
    grammar: englishGrammar,
    voice,
    start: map.storyStart,
    isDeep: true,
  }).clauses;
}

/** What somebody does, as the first half of an arrow. */
function clauseOf(map: CycleMap, person: Person): Clause {
  const found = clausesOf(map).find(({ role, owner }) => role === 'before' && owner === person.id);
  if (!found) throw new Error('everybody has a turn in the tango');
  return found;
}

function personOf(map: CycleMap, { id }: Person): Person {
  const found = map.people.find((person) => person.id === id);
  if (!found) throw new Error('nobody leaves the tango');
  return found;
}

function stateOf(map: CycleMap, person: Person) {
  return signatureState(personOf(map, person), clausesOf(map));
}
