import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { peopleOf, ringOf, sentencesOf, storyOf } from '../../../../tests/world/told-ring.ts';
import type { CardToTell } from '../../../../tests/world/told-ring.ts';
import { ringKinds } from '../card.ts';
import type { CycleMap } from '../cycle-map.ts';
import { createClauseId } from '../ids.ts';
import { pronounSets } from '../person.ts';
import type { Voice } from './grammar.ts';
import { grammars } from './grammars.ts';
import type { Clause, ClauseKey, Story } from './story.ts';
import { storyText } from './story.ts';

const couple = peopleOf([
  ['Lanie', 'she'],
  ['Malaki', 'he'],
]);
const [lanie, malaki] = couple;
const tango: readonly CardToTell[] = [
  [0, 'cue', 'Malaki goes quiet'],
  [0, 'feeling', 'abandoned, panicky'],
  [0, 'move', 'raise my voice, ask again and again'],
  [1, 'feeling', 'pressured'],
  [1, 'meaning', 'Whatever I say makes it worse'],
  [1, 'move', 'shut down'],
  [0, 'need', 'to know you are there'],
  [1, 'need', 'to be enough, and safe in silence'],
  [0, 'new-step', 'say “I’m scared”'],
  [1, 'new-step', 'put silence into words'],
];

describe('a story', () => {
  test('has a sentence an arrow, says at the last that it goes again, then goes beneath and on', () => {
    expect(sentencesOf(storyOf(ringOf(couple, tango)))).toEqual([
      'When Lanie raises her voice and asks again and again, Malaki feels pressured, tells himself “whatever I say makes it worse” and shuts down.',
      'When Malaki shuts down, Lanie feels abandoned and panicky, raises her voice and asks again and again, and so the dance goes round again, and more.',
      'Underneath, Lanie longs to know Malaki is there; Malaki longs to be enough, and safe in silence.',
      'When Lanie notices that Malaki goes quiet, she says “I’m scared” instead of raising her voice and asking again and again.',
      'When Malaki notices that he feels pressured, he puts silence into words instead of shutting down.',
    ]);
  });

  test('can start with either, and is as long', () => {
    const map = ringOf(couple, tango);
    const [first, second] = [lanie, malaki].map((person) => storyOf(map, { start: person?.id ?? null }));
    expect(storyText(second ?? storyOf(map))).toMatch(/^When Malaki shuts down, Lanie feels/);
    expect(storyText(second ?? storyOf(map))).toHaveLength(storyText(first ?? storyOf(map)).length);
    expect(wordsOf(second)).toEqual(wordsOf(first));
  });

  test('is read forwards to its end, whatever somebody typed: no words turn those of the other round', () => {
    const turned = tango.map(([owner, kind, words]): CardToTell => [owner, kind, `\u202e${words}\u2067`]);
    expect(sentencesOf(storyOf(ringOf(couple, turned))).join(' ')).not.toMatch(
      /[\u202a-\u202e\u2066\u2067]/u,
    );
  });

  test('is told to the other in the first person', () => {
    expect(sentencesOf(storyOf(ringOf(couple, tango), { voice: toMalaki() }))).toEqual([
      'When I raise my voice and ask again and again, you feel pressured, tell yourself “whatever I say makes it worse” and shut down.',
      'When you shut down, I feel abandoned and panicky, raise my voice and ask again and again, and so the dance goes round again, and more.',
      'Underneath, I long to know you are there; you long to be enough, and safe in silence.',
      'When I notice that you go quiet, I say “I’m scared” instead of raising my voice and asking again and again.',
      'When you notice that you feel pressured, you put silence into words instead of shutting down.',
    ]);
  });

  test('says nothing of what is folded away', () => {
    expect(storyText(storyOf(ringOf(couple, tango), { isDeep: false }))).not.toContain('Underneath');
  });

  test('of three gives each their clauses, and names the one who is meant', () => {
    const three = peopleOf([
      ['Ana', 'she'],
      ['Ben', 'he'],
      ['Cleo', 'she'],
    ]);
    const ring = ringOf(three, [
      [0, 'move', 'shout at you'],
      [1, 'move', 'leave'],
      [2, 'move', 'comfort you'],
    ]);
    expect(sentencesOf(storyOf(ring))).toEqual([
      'When Ana shouts at Cleo, Ben leaves.',
      'When Ben leaves, Cleo comforts Ben.',
      'When Cleo comforts Ben, Ana shouts at Cleo, and so the dance goes round again, and more.',
    ]);
  });

  test('of one person alone names nobody else', () => {
    const ring = ringOf(couple.slice(0, 1), [
      [0, 'feeling', 'alone'],
      [0, 'move', 'follow you from room to room'],
    ]);
    expect(sentencesOf(storyOf(ring))).toEqual([
      'Lanie feels alone and follows the other person from room to room, and so the dance goes round again, and more.',
    ]);
  });

  test('of an empty ring is empty, and a single card is no circle yet', () => {
    expect(storyOf(ringOf(couple, [])).sentences).toEqual([]);
    expect(sentencesOf(storyOf(ringOf(couple, [[0, 'move', 'leave']])))).toEqual(['Lanie leaves.']);
  });

  test('asks the author of a sentence about the other what they do then, and tells nobody else', () => {
    const ring = ringOf(couple, [
      [0, 'move', 'he never listens'],
      [1, 'move', 'silence'],
    ]);
    const { asides } = storyOf(ring);
    expect(asides.map(({ kind, owner }) => [kind, owner])).toEqual([
      ['about-other', lanie?.id],
      ['unread', malaki?.id],
    ]);
  });
});

describe('a clause', () => {
  test('keeps its key while words change and cards join its turn', () => {
    const before = storyOf(ringOf(couple, tango));
    const after = storyOf(
      ringOf(
        couple,
        tango.map(([owner, kind, words]) => [owner, kind, kind === 'move' ? 'go quiet' : words]),
      ),
    );
    expect(keysOf(after)).toEqual(keysOf(before));
    expect(new Set(keysOf(before)).size).toBe(before.clauses.length);
  });

  test('tells which cards it is made of', () => {
    const map = ringOf(couple, tango);
    const [first] = storyOf(map).clauses;
    expect(first?.cards.map((id) => map.cards.get(id)?.kind)).toEqual(['move']);
  });

  test('in its owner’s own wording keeps that, and says when its cards have changed since', () => {
    const map = ringOf(couple, tango);
    const [clause] = storyOf(map).clauses;
    const { clauses } = edited(map, clause, 'Lanie gets loud.');
    const told = storyOf({ ...map, clauses });
    expect(sentencesOf(told)[0]).toMatch(/^When Lanie gets loud, Malaki feels/);
    expect(told.clauses[0]).toMatchObject({
      isStale: false,
      draft: clause?.draft,
      edit: { owner: lanie?.id },
    });

    const changed = ringOf(
      couple,
      tango.map(([owner, kind, words]) => [owner, kind, owner === 0 && kind === 'move' ? 'cry' : words]),
    );
    const later = storyOf({ ...changed, clauses });
    expect(later.clauses[0]).toMatchObject({ isStale: true, words: 'Lanie gets loud', draft: 'Lanie cries' });
  });

  test('is found again when the first move of its turn is another card', () => {
    const map = ringOf(couple, tango);
    const [clause] = storyOf(map).clauses;
    const { clauses } = edited(map, clause, 'Lanie gets loud');
    const [first] = [...map.cards.values()].filter(({ kind }) => kind === 'move');
    const cards = new Map(
      [...map.cards].map(([id, card]) => [
        id,
        id === first?.id ? { ...card, kind: 'feeling' as const } : card,
      ]),
    );
    const moved = { ...map, clauses, cards };
    expect(storyOf(moved).clauses[0]?.words).toBe('Lanie gets loud');
  });

  test('takes no words from an edit that names somebody else as its owner', () => {
    const map = ringOf(couple, tango);
    const [clause] = storyOf(map).clauses;
    const forged = [...edited(map, clause, 'Lanie hates me').clauses].map(
      ([id, edit]) => [id, { ...edit, owner: malaki?.id ?? edit.owner }] as const,
    );
    expect(storyOf({ ...map, clauses: new Map(forged) }).clauses[0]?.words).toBe(clause?.draft);
  });

  test('in its owner’s wording is told in the first person where it has the shape, else as written', () => {
    const map = ringOf(couple, tango);
    const [clause] = storyOf(map).clauses;
    const told = (text: string) => sentencesOf(storyOf(edited(map, clause, text), { voice: toMalaki() }))[0];
    expect(told('Lanie gets loud because she is scared')).toMatch(
      /^When I get loud because I am scared, you feel/,
    );
    expect(told('it gets loud')).toMatch(/^When it gets loud, you feel/);
  });
});

test('a step begins at the sign that was written for it, else at the first early sign', () => {
  const cards: readonly CardToTell[] = [
    ...tango,
    [0, 'early-sign', 'my voice gets louder'],
    [0, 'new-step', 'sit down'],
  ];
  const map = ringOf(couple, cards);
  const noticed = new Map(
    [...map.cards].map(([id, card]) => [
      id,
      { ...card, notice: card.phrase.text === 'sit down' ? 'a sigh' : null },
    ]),
  );
  expect(sentencesOf(storyOf({ ...map, cards: noticed }))[3]).toBe(
    'When Lanie notices her voice gets louder, she says “I’m scared” instead of raising her voice and asking again and again; when Lanie notices a sigh, she sits down instead of raising her voice and asking again and again.',
  );
});

test('any ring of anybody’s words is told in whole sentences, half of each arrow by each of its two', () => {
  const words = fc.oneof(fc.string({ maxLength: 40, unit: 'grapheme' }), fc.lorem({ maxCount: 6 }));
  const cards = fc.array(fc.tuple(fc.constantFrom(0, 1), fc.constantFrom(...ringKinds), words), {
    maxLength: 12,
  });
  const pronouns = fc.constantFrom(...pronounSets);
  fc.assert(
    fc.property(cards, pronouns, pronouns, (ring, one, other) => {
      const people = peopleOf([
        ['Jo', one],
        ['Kit', other],
      ]);
      const story = storyOf(ringOf(people, ring));
      for (const sentence of sentencesOf(story)) {
        expect(sentence).toMatch(/^\p{Lu}/u);
        expect(sentence.replace(/“[^”]*”/g, '')).toMatch(/^[^.?!“”"]*\.$/);
      }
      const counts = people.map((person) => story.clauses.filter(({ owner }) => owner === person.id).length);
      if (new Set(ring.map(([owner]) => owner)).size === 2) expect(counts[0]).toBe(counts[1]);
    }),
    { numRuns: 300 },
  );
});

test('another language can tell by quoting alone', () => {
  const map = ringOf(couple, tango);
  const told = sentencesOf(storyOf(map, { grammar: grammars.de }));
  expect(told[0]).toBe(
    'Wenn bei Lanie das geschieht: „raise my voice, ask again and again“, geschieht bei Malaki das: „pressured“, „Whatever I say makes it worse“, „shut down“.',
  );
  expect(told[1]).toMatch(/, und alles beginnt von vorn, und stärker\.$/);
  expect(sentencesOf(storyOf(map, { grammar: grammars.de, voice: toMalaki() }))[2]).toBe(
    'Darunter liegt bei mir: „to know you are there“; darunter liegt bei dir: „to be enough, and safe in silence“.',
  );
});

test('where one has said nothing beneath yet, a quoted sentence stays open, and ends once', () => {
  const map = ringOf(
    couple,
    tango.filter(([who, kind]) => who === 0 || kind !== 'need'),
  );
  const told = sentencesOf(storyOf(map, { grammar: grammars.de }));
  expect(told.join(' ')).toContain('…');
  expect(told.join(' ')).not.toMatch(/…\.|\.\./);
  expect(told.join(' ')).toContain('„say “I’m scared”“');
});

test('every language tells whatever was typed, by name and as oneself, with both as often', () => {
  const map = ringOf(couple, tango);
  for (const grammar of Object.values(grammars)) {
    for (const voice of [{ kind: 'third' }, toMalaki()] as const) {
      const story = storyOf(map, { grammar, voice });
      const counts = couple.map(({ id }) => story.clauses.filter(({ owner }) => owner === id).length);
      expect(counts[0], grammar.language).toBe(counts[1]);
      for (const sentence of sentencesOf(story)) {
        expect(sentence, grammar.language).toMatch(/^[\p{Lu}\p{Lo}].*[^.]\.$/u);
        expect(sentence, grammar.language).not.toMatch(/\{|\}/);
      }
    }
  }
});

function toMalaki(): Voice {
  return lanie && malaki ? { kind: 'first', speaker: lanie.id, listener: malaki.id } : { kind: 'third' };
}

function keysOf(story: Story): readonly ClauseKey[] {
  return story.clauses.map(({ key }) => key);
}

function wordsOf(story: Story | undefined): ReadonlyMap<ClauseKey, string> {
  return new Map(
    [...(story?.clauses ?? [])]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ key, words }) => [key, words]),
  );
}

/** The map on which this clause has its owner’s own wording. */
function edited(map: CycleMap, clause: Clause | undefined, text: string): CycleMap {
  if (!clause || clause.owner === 'together') return map;
  const { key, draft, owner } = clause;
  const id = createClauseId(() => 'told0000');
  const edit = { id, key, owner, draft, words: text, phrase: { text, scribe: owner, confirmedBy: [owner] } };
  return { ...map, clauses: new Map([[id, edit]]) };
}
