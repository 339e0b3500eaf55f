import { createCardId, createDraftId, isRefusal } from '@undercurrent/cycle';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  edits,
  owners,
  pairs,
  part,
  partners,
  people,
  run,
  seats,
  seeds,
  therapist,
} from '../../../tests/world/random-run.ts';
import { changeWords } from './commands/card-words.ts';
import { addDraft } from './commands/drafts.ts';
import { placeCard } from './commands/place-card.ts';
import { commit } from './commit.ts';
import { openDrafts } from './open-list.ts';
import { LocalEdit } from './origin.ts';

test('a draft leaves no trace in the shared document: no words, no id, no count (invariant 4)', () => {
  const words = fc.stringMatching(/^[a-z]{12,40}$/);
  const kinds = fc.constantFrom('root', 'fear', 'need', 'tender', 'letter');
  fc.assert(
    fc.property(fc.array(fc.tuple(words, kinds), { minLength: 1, maxLength: 6 }), seeds, (said, seed) => {
      const { seat } = run(seed, 20);
      const before = Y.encodeStateAsUpdate(seat.doc);
      const own = new Y.Doc();
      const reader = openDrafts(own);
      const ids = said.map(([text, kind]) => {
        const id = createDraftId(part);
        const draft = { id, kind, words: text, day: '2026-03-14' } as const;
        const answer = addDraft(reader.current(), partners[0] ?? therapist, draft);
        if (isRefusal(answer)) return expect.unreachable();
        expect(commit(own, answer, new LocalEdit('keep', null))).toBe(true);
        return id;
      });
      expect(reader.current()).toHaveLength(said.length);
      expect(Y.encodeStateAsUpdate(seat.doc)).toEqual(before);
      const bytes = Buffer.from(before).toString('latin1');
      for (const trace of [...ids, ...said.map(([text]) => text)]) expect(bytes).not.toContain(trace);
    }),
    { numRuns: 25 },
  );
});

describe('words are their owner’s', () => {
  test('only the owner confirms, and new words are confirmed by nobody else (invariant 3)', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { old, card, actor } of pairs(run(seed, 60).steps)) {
          const gained = card.phrase.confirmedBy.filter((one) => !old.phrase.confirmedBy.includes(one));
          expect(gained.filter((one) => one !== actor.person)).toEqual([]);
          expect(gained.filter((one) => !owners(card).includes(one) && card.owner !== 'together')).toEqual(
            [],
          );
          if (card.phrase.text === old.phrase.text) continue;
          expect(card.phrase.confirmedBy.filter((one) => one !== actor.person)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no act of a partner changes, deletes or gives away what is the other’s alone', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { before, after, actor } of run(seed, 60).steps) {
          if (actor.role !== 'partner') continue;
          for (const old of before.cards.values()) {
            if (old.owner === 'together' || old.owner === actor.person) continue;
            const card = after.cards.get(old.id);
            expect(card?.phrase).toBe(old.phrase);
            expect([card?.owner, card?.kind]).toEqual([old.owner, old.kind]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('no act of the therapist changes or deletes words that an owner has confirmed', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        for (const { before, after, actor } of run(seed, 60).steps) {
          if (actor.role !== 'therapist') continue;
          for (const old of before.cards.values()) {
            if (!old.phrase.confirmedBy.some((one) => owners(old).includes(one))) continue;
            expect(after.cards.get(old.id)?.phrase).toBe(old.phrase);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('words are kept as typed (invariant 9)', () => {
    const [seat] = seats([partners[0] ?? therapist]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 500 }), (words) => {
        fc.pre(words.trim() !== '');
        const id = createCardId(part);
        const owner = people[0] ?? 'together';
        seat.act(edits(placeCard(seat.reader.current(), seat.actor, { id, owner, kind: 'move', words })));
        expect(seat.reader.current().cards.get(id)?.phrase.text).toBe(words);
        const other = `${words} …`;
        seat.act(edits(changeWords(seat.reader.current(), seat.actor, { id, words: other })));
        expect(seat.reader.current().cards.get(id)?.phrase.text).toBe(other);
      }),
      { numRuns: 200 },
    );
  });
});
