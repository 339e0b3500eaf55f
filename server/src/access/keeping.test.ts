import { expect, test } from 'vitest';
import { keepingFor } from './keeping.ts';

const meeting = { door: 'meeting', untilMs: null } as const;

test('a therapist keeps a map for as long as they like, between meetings too', () => {
  expect(keepingFor('therapist', meeting, 60)).toEqual({ kind: 'own' });
});

test('a partner keeps it no longer than the door stands open to them', () => {
  expect(keepingFor('partner', meeting, 60)).toEqual({ kind: 'while-here', forMs: 60 });
  expect(keepingFor('partner', { door: 'homework', untilMs: 900 }, 60)).toEqual({ kind: 'until', atMs: 900 });
  expect(keepingFor('partner', { door: 'waiting', untilMs: null }, 60)).toBeNull();
  expect(keepingFor('partner', { door: 'closed', untilMs: null }, 60)).toBeNull();
});

test('a device that several share, and one that looks on, keep nothing', () => {
  expect(keepingFor('shared', meeting, 60)).toBeNull();
  expect(keepingFor('observer', meeting, 60)).toBeNull();
});
