import { createMeetingId } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { type DoorFacts, doorFor } from './door.ts';

const now = createMeetingId(() => 'this-meeting');
const before = createMeetingId(() => 'the-one-before');
const nowMs = 1_000;
const partner: DoorFacts = {
  ...{ role: 'partner', isByCode: false, meeting: null, admissions: [], homework: null, nowMs },
};
const open = { fromMs: nowMs, untilMs: nowMs + 1 };

test('the therapist always comes in', () => {
  expect(doorFor({ ...partner, role: 'therapist' })).toBe('meeting');
  expect(doorFor({ ...partner, role: 'therapist', meeting: now })).toBe('meeting');
});

test.each(['partner', 'shared', 'observer'] as const)(
  'a %s comes in only when let in to this meeting',
  (role) => {
    expect(doorFor({ ...partner, role })).toBe('closed');
    expect(doorFor({ ...partner, role, meeting: now })).toBe('waiting');
    expect(doorFor({ ...partner, role, meeting: now, admissions: [before] })).toBe('waiting');
    expect(doorFor({ ...partner, role, meeting: now, admissions: [before, now] })).toBe('meeting');
    expect(doorFor({ ...partner, role, admissions: [now] })).toBe('closed');
  },
);

test('a homework window opens at its time and closes at its time', () => {
  const at = (fromMs: number, untilMs: number) => doorFor({ ...partner, homework: { fromMs, untilMs } });
  expect(at(nowMs, nowMs + 1)).toBe('homework');
  expect(at(nowMs + 1, nowMs + 2)).toBe('closed');
  expect(at(nowMs - 1, nowMs)).toBe('closed');
});

test('nobody comes in to an open meeting by a homework window', () => {
  expect(doorFor({ ...partner, homework: open, meeting: now })).toBe('waiting');
  expect(doorFor({ ...partner, homework: open, meeting: now, admissions: [before] })).toBe('waiting');
});

test('who came by a code must have been let in once before a window opens to them', () => {
  expect(doorFor({ ...partner, isByCode: true, homework: open })).toBe('closed');
  expect(doorFor({ ...partner, isByCode: true, homework: open, admissions: [before] })).toBe('homework');
});
