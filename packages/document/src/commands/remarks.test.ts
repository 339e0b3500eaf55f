import type { Actor, RemarkId, RemarkKind } from '@undercurrent/cycle';
import { createRemarkId, isConfirmed } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { cardSaying, done, reason, tangoSession, therapist } from '../../../../tests/world/tango-session.ts';
import { createRandom } from '../../../../tests/world/seeded-random.ts';
import { confirmWords } from './card-words.ts';
import { deleteItems } from './items.ts';
import { placeCard } from './place-card.ts';
import { leaveRemark, takeRemarkAway, takeSuggestion } from './remarks.ts';

const observer: Actor = { role: 'observer', person: null };

/** The tango with the one card of Lanie that says "Raises …". */
function withCard() {
  const session = tangoSession();
  const random = createRandom(5);
  const card = () => cardSaying(session.map(), 'Raises');
  const leave = (actor: Actor, kind: RemarkKind, words: string) => {
    const id: RemarkId = createRemarkId(random.part);
    return { id, answer: leaveRemark(session.map(), actor, { id, card: card().id, kind, words }) };
  };
  return { ...session, card, leave };
}

test('the other asks, thanks, and the therapist may suggest; nobody remarks on their own', () => {
  const { leave, asLanie, asMalaki } = withCard();
  expect(reason(leave(asMalaki, 'question', 'What did you need then?').answer)).toBeNull();
  expect(reason(leave(asMalaki, 'thanks', '').answer)).toBeNull();
  expect(reason(leave(asMalaki, 'suggestion', 'ask again').answer)).toBe('not-allowed');
  expect(reason(leave(asLanie, 'question', 'Why?').answer)).toBe('not-allowed');
  expect(reason(leave(observer, 'thanks', '').answer)).toBe('not-allowed');
  expect(reason(leave(therapist, 'suggestion', 'call out louder').answer)).toBeNull();
  expect(reason(leave(asMalaki, 'question', '  ').answer)).toBe('empty-words');
});

test('only confirmed words are remarked on', () => {
  const { map, seat, malaki, asLanie } = withCard();
  const id = cardSaying(map(), 'Raises').id;
  const fresh = `${id.slice(0, -1)}z` as typeof id;
  done(seat, placeCard(map(), therapist, { id: fresh, owner: malaki.id, kind: 'feeling', words: 'small' }));
  const remark = {
    id: createRemarkId(createRandom(9).part),
    card: fresh,
    kind: 'thanks',
    words: '',
  } as const;
  expect(reason(leaveRemark(map(), asLanie, remark))).toBe('unconfirmed');
  expect(reason(leaveRemark(map(), therapist, { ...remark, kind: 'suggestion', words: 'a' }))).toBe(
    'unconfirmed',
  );
  done(seat, confirmWords(map(), { role: 'partner', person: malaki.id }, { id: fresh }));
  expect(reason(leaveRemark(map(), asLanie, remark))).toBeNull();
});

test('a remark says who left it and for whom, and goes when either puts it away', () => {
  const { seat, map, leave, card, asLanie, asMalaki, malaki, lanie } = withCard();
  const { id, answer } = leave(asMalaki, 'question', ' What did you need then? ');
  done(seat, answer);
  expect(map().remarks.get(id)).toEqual({
    id,
    card: card().id,
    to: lanie.id,
    author: malaki.id,
    kind: 'question',
    words: 'What did you need then?',
  });
  expect(reason(takeRemarkAway(map(), observer, { id }))).toBe('not-allowed');
  for (const actor of [asLanie, asMalaki, therapist]) {
    expect(takeRemarkAway(map(), actor, { id })).toEqual([{ kind: 'delete', record: 'remarks', id }]);
  }
  done(seat, takeRemarkAway(map(), asLanie, { id }));
  expect(map().remarks.size).toBe(0);
  expect(reason(takeRemarkAway(map(), asLanie, { id }))).toBe('gone');
});

test('suggested words become the owner’s own in one act, and nobody else’s', () => {
  const { seat, map, leave, card, asLanie, asMalaki } = withCard();
  const { id, answer } = leave(therapist, 'suggestion', 'calls out louder');
  done(seat, answer);
  expect(reason(takeSuggestion(map(), asMalaki, { id }))).toBe('not-yours');
  expect(reason(takeSuggestion(map(), therapist, { id }))).toBe('not-allowed');
  done(seat, takeSuggestion(map(), asLanie, { id }));
  const taken = cardSaying(map(), 'calls out');
  expect(taken.phrase).toEqual({
    text: 'calls out louder',
    scribe: asLanie.person,
    confirmedBy: [asLanie.person],
  });
  expect(isConfirmed(map(), taken)).toBe(true);
  expect(map().remarks.size).toBe(0);
  expect(card).toThrow('no card says that');
});

test('a question is not taken for a suggestion, and one whose card is gone is gone', () => {
  const { seat, map, leave, card, asLanie, asMalaki } = withCard();
  const question = leave(asMalaki, 'question', 'Why?');
  const suggestion = leave(therapist, 'suggestion', 'calls out');
  done(seat, question.answer);
  done(seat, suggestion.answer);
  expect(reason(takeSuggestion(map(), asLanie, { id: question.id }))).toBe('gone');
  done(seat, deleteItems(map(), asLanie, { ids: [card().id] }));
  expect(reason(takeSuggestion(map(), asLanie, { id: suggestion.id }))).toBe('gone');
});
