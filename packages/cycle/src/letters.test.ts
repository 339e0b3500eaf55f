import { expect, test } from 'vitest';
import { createRemarkId } from './ids.ts';
import { lettersOf } from './letters.ts';
import type { Remark } from './remark.ts';
import { cardAt, lanie, malaki, mapWith, robin } from './testing/map-with.ts';

const said = [
  [lanie, 'feeling'],
  [lanie, 'letter', { recipient: malaki }],
  [malaki, 'letter', { recipient: lanie }],
] as const;
const thanks = (author: Remark['author'], kind: Remark['kind'] = 'thanks'): Remark => ({
  id: createRemarkId(() => 'remark00000'),
  card: cardAt(1),
  to: lanie,
  author,
  kind,
  words: '',
});
const lettersWith = (remark: Remark) =>
  lettersOf({ ...mapWith(said), remarks: new Map([[remark.id, remark]]) }).map(
    ({ isReceived }) => isReceived,
  );

test('letters go from their owner to whom they are for, in their order', () => {
  expect(lettersOf(mapWith(said)).map(({ card, from, to }) => [card.id, from, to])).toEqual([
    [cardAt(1), lanie, malaki],
    [cardAt(2), malaki, lanie],
  ]);
});

test('a letter is received once whoever got it says so, and by nobody else', () => {
  expect(lettersWith(thanks(malaki))).toEqual([true, false]);
  expect(lettersWith(thanks('therapist'))).toEqual([false, false]);
  expect(lettersWith(thanks(malaki, 'question'))).toEqual([false, false]);
});

test('a letter to nobody, or to somebody who is not on the map, is none', () => {
  expect(lettersOf(mapWith([[lanie, 'letter']]))).toEqual([]);
  expect(lettersOf(mapWith([[lanie, 'letter', { recipient: robin }]]))).toEqual([]);
});
