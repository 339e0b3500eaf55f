import type { Actor } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { cardSaying, done, reason, tangoSession, therapist } from '../../../../tests/world/tango-session.ts';
import { rulesOf } from '../field-rules.ts';
import { changeWords } from './card-words.ts';
import { lockBoard, writePauseLine } from './facilitate.ts';
import { heldByPause, isOfMeeting, pauseMeeting, resumeMeeting } from './pause.ts';
import { setLayout } from './settings.ts';

const observer: Actor = { role: 'observer', person: null };
const shared: Actor = { role: 'shared', person: null };

test('anyone at the table pauses, only the therapist goes on, an observer does neither', () => {
  const { seat, map, asMalaki } = tangoSession();
  expect(reason(pauseMeeting(map(), observer))).toBe('not-allowed');
  for (const actor of [asMalaki, shared, therapist]) {
    expect(done(seat, pauseMeeting(map(), actor)).isPaused).toBe(true);
    for (const other of [asMalaki, shared, observer]) {
      expect(reason(heldByPause(map(), resumeMeeting(map(), other)))).toBe('not-allowed');
    }
    expect(done(seat, heldByPause(map(), resumeMeeting(map(), therapist))).isPaused).toBe(false);
  }
});

test('the same holds for what is written past the commands', () => {
  const { asMalaki } = tangoSession();
  const judge = (actor: Actor, isPaused: boolean | undefined, isWon = true) =>
    rulesOf('settings')
      .get('isPaused')
      ?.whyNot({
        actor,
        board: { isLocked: false, floor: null },
        id: null,
        before: () => !isPaused,
        after: () => isPaused,
        wasTyped: () => false,
        isWon,
      });
  expect(judge(asMalaki, true)).toBeNull();
  expect(judge(asMalaki, false)).toBe('not-allowed');
  expect(judge(asMalaki, undefined)).toBe('not-allowed');
  expect(judge(therapist, false)).toBeNull();
  expect(judge(observer, true)).toBe('not-allowed');
  // Malaki paused in the moment in which the therapist went on, and lost: no reason to end his connection.
  expect(judge(asMalaki, false, false)).toBeNull();
});

test('a pause says that there is one and nothing of who asked for it', () => {
  const { map, asMalaki } = tangoSession();
  const edits = pauseMeeting(map(), asMalaki);
  expect(edits).toEqual([{ kind: 'set-map', field: 'isPaused', value: true }]);
  expect(pauseMeeting(map(), therapist)).toEqual(edits);
});

test('pausing twice and resuming twice change nothing more', () => {
  const { seat, map, asLanie, asMalaki } = tangoSession();
  done(seat, pauseMeeting(map(), asMalaki));
  expect(heldByPause(map(), pauseMeeting(map(), asLanie))).toEqual([]);
  done(seat, resumeMeeting(map(), therapist));
  expect(resumeMeeting(map(), therapist)).toEqual([]);
});

test('while paused every other act is refused for everybody, and goes again afterwards', () => {
  const { seat, map, asLanie } = tangoSession();
  const { id } = cardSaying(map(), 'Raises');
  const acts = [
    () => changeWords(map(), asLanie, { id, words: 'asks again' }),
    () => setLayout(map(), therapist, { layout: 'columns' }),
  ];
  done(seat, pauseMeeting(map(), asLanie));
  for (const act of acts) expect(reason(heldByPause(map(), act()))).toBe('paused');
  const line = heldByPause(map(), writePauseLine(map(), therapist, { words: 'Feel your feet.' }));
  expect(done(seat, line).pauseLine).toBe('Feel your feet.');
  done(seat, resumeMeeting(map(), therapist));
  for (const act of acts) expect(reason(heldByPause(map(), act()))).toBeNull();
});

test('a pause and how the meeting is led are kept out of a history, and nothing else', () => {
  const { map, asLanie } = tangoSession();
  const pause = pauseMeeting(map(), asLanie);
  const layout = setLayout(map(), asLanie, { layout: 'columns' });
  if ('reason' in pause || 'reason' in layout) throw new Error('both are allowed');
  expect(isOfMeeting(pause)).toBe(true);
  expect(isOfMeeting(layout)).toBe(false);
  expect(isOfMeeting([...pause, ...layout])).toBe(false);
  const lock = lockBoard(map(), therapist, { locked: true });
  expect(!('reason' in lock) && isOfMeeting(lock)).toBe(true);
});
