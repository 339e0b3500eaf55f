import type { Actor } from '@undercurrent/cycle';
import { expect, test } from 'vitest';
import { done, reason, tangoSession, therapist } from '../../../../tests/world/tango-session.ts';
import { giveConsent, takeConsentBack } from './consent.ts';

const shared: Actor = { role: 'shared', person: null };

test('each consents for themselves, and takes it back', () => {
  const { seat, map, asLanie, lanie, malaki } = tangoSession();
  const consents = () => new Map(map().people.map(({ id, consentAtMs }) => [id, consentAtMs]));
  expect([...consents().values()]).toEqual([null, null]);
  done(seat, giveConsent(map(), asLanie, { atMs: 1_000 }));
  expect(consents().get(lanie.id)).toBe(1_000);
  expect(consents().get(malaki.id)).toBeNull();
  expect(giveConsent(map(), asLanie, { atMs: 2_000 })).toEqual([]);
  done(seat, takeConsentBack(map(), asLanie));
  expect(consents().get(lanie.id)).toBeNull();
  expect(takeConsentBack(map(), asLanie)).toEqual([]);
});

test('nobody consents for others', () => {
  const { map } = tangoSession();
  for (const actor of [therapist, shared]) {
    expect(reason(giveConsent(map(), actor, { atMs: 1 }))).toBe('not-allowed');
    expect(reason(takeConsentBack(map(), actor))).toBe('not-allowed');
  }
});
