import { expect, test } from 'vitest';
import * as v from 'valibot';
import { CardId, PersonId, RemarkId } from './ids.ts';
import { remarkKindsOn, remarksOn } from './remark.ts';
import type { Remark, RemarkKind } from './remark.ts';

const card = v.parse(CardId, 'card_lanie00001');
const other = v.parse(CardId, 'card_malaki0001');
const lanie = v.parse(PersonId, 'person_lanie000');

function remark(id: string, on: CardId, kind: RemarkKind): Remark {
  return { id: v.parse(RemarkId, `remark_${id}`), card: on, to: lanie, author: 'therapist', kind, words: id };
}

const left = [
  remark('zzzzzzzz', card, 'suggestion'),
  remark('aaaaaaaa', card, 'question'),
  remark('mmmmmmmm', card, 'question'),
  remark('bbbbbbbb', other, 'thanks'),
];
const remarks = new Map(left.map((one) => [one.id, one]));

test('a card has what was left on it, in the same order whatever came first', () => {
  const ids = (of: typeof remarks) => remarksOn(of, card).map(({ words }) => words);
  expect(ids(remarks)).toEqual(['aaaaaaaa', 'mmmmmmmm', 'zzzzzzzz']);
  expect(ids(new Map([...remarks].reverse()))).toEqual(ids(remarks));
  expect(remarksOn(remarks, card)).toBe(remarksOn(remarks, card));
  expect(remarksOn(new Map(), card)).toEqual([]);
});

test('sorts are told once, and never how many', () => {
  expect(remarkKindsOn(remarks, card)).toEqual(['question', 'suggestion']);
  expect(remarkKindsOn(remarks, other)).toEqual(['thanks']);
});
