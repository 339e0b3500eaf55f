import { expect, test } from 'vitest';
import { cardAt, lanie, malaki, mapWith } from '../../../../../packages/cycle/src/testing/map-with.ts';
import { lastMoves, offerFor } from './offers.ts';

test('what the other did last is offered as what sets one off, in one’s own words, the newest first', () => {
  const said = (text: string) => ({ phrase: { text, scribe: malaki, confirmedBy: [malaki] } });
  const map = mapWith([
    [lanie, 'move', said('ask again and again')],
    [malaki, 'move', said('check where you are')],
    [malaki, 'move', said('silence')],
    [malaki, 'move', said('leave the room')],
  ]);
  const context = { owner: lanie, people: map.people, previous: map.cards.get(cardAt(3)) };
  const moves = lastMoves(map, lanie, 'en');
  const { likely } = offerFor('cue', { ...context, said: moves });
  expect(likely.slice(0, 2)).toEqual(['Malaki leaves the room', 'Malaki checks where I am']);
  expect(lastMoves(map, 'together', 'en')).toEqual([]);
  expect(lastMoves(map, lanie, 'de')).toEqual([]);
  expect(offerFor('move', context).likely.join()).not.toContain('Malaki');
  expect(offerFor('cue', context).likely.length).toBeGreaterThanOrEqual(6);
});
