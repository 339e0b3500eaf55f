import { firstProposal } from '@undercurrent/cycle';
import type { Actor, CycleMap } from '@undercurrent/cycle';
import { standingRelease } from '@undercurrent/cycle/release';
import { expect, test } from 'vitest';
import { cardSaying, done, reason, tangoSession, therapist } from '../../../../tests/world/tango-session.ts';
import {
  agreeToHandout,
  closeHandout,
  disagreeWithHandout,
  leaveOutCard,
  leaveOutRoots,
  proposeHandout,
} from './handout.ts';

const proposal = firstProposal({ paper: 'a4', atMs: 1_000 });
const observer: Actor = { role: 'observer', person: null };
const digestIn = (map: CycleMap) => standingRelease(map)?.digest ?? '';

test('the therapist proposes and closes; nobody else does', () => {
  const { seat, map, asLanie } = tangoSession();
  for (const actor of [asLanie, observer]) {
    expect(reason(proposeHandout(map(), actor, proposal))).toBe('not-allowed');
    expect(reason(closeHandout(map(), actor))).toBe('not-allowed');
  }
  expect(closeHandout(map(), therapist)).toEqual([]);
  expect(reason(proposeHandout(map(), therapist, { ...proposal, parts: [] }))).toBe('not-allowed');
  expect(done(seat, proposeHandout(map(), therapist, proposal)).handout).toEqual(proposal);
  expect(proposeHandout(map(), therapist, { ...proposal })).toEqual([]);
  expect(done(seat, closeHandout(map(), therapist)).handout).toBeNull();
});

test('each agrees for themselves alone, and takes it back', () => {
  const { seat, map, asLanie, asMalaki, lanie } = tangoSession();
  expect(reason(agreeToHandout(map(), asLanie, { digest: 'a1' }))).toBe('gone');
  done(seat, proposeHandout(map(), therapist, proposal));
  expect(reason(agreeToHandout(map(), therapist, { digest: digestIn(map()) }))).toBe('not-allowed');
  done(seat, agreeToHandout(map(), asLanie, { digest: digestIn(map()) }));
  expect(standingRelease(map())?.missing).toHaveLength(1);
  done(seat, agreeToHandout(map(), asMalaki, { digest: digestIn(map()) }));
  expect(standingRelease(map())?.missing).toEqual([]);
  done(seat, disagreeWithHandout(map(), asLanie));
  expect(standingRelease(map())?.missing.map(({ id }) => id)).toEqual([lanie.id]);
  expect(reason(disagreeWithHandout(map(), therapist))).toBe('not-allowed');
});

test('a device that two share agrees for whoever has it in hand', () => {
  const { seat, map, malaki } = tangoSession();
  done(seat, proposeHandout(map(), therapist, proposal));
  const nobody: Actor = { role: 'shared', person: null };
  expect(reason(agreeToHandout(map(), nobody, { digest: digestIn(map()) }))).toBe('not-allowed');
  done(seat, agreeToHandout(map(), { role: 'shared', person: malaki.id }, { digest: digestIn(map()) }));
  expect(standingRelease(map())?.agreed.map(({ id }) => id)).toEqual([malaki.id]);
});

test('each keeps out what is theirs, and lets it in again', () => {
  const { seat, map, asLanie, asMalaki, lanie } = tangoSession();
  const hers = cardSaying(map(), 'Malaki goes quiet');
  const leftOut = () => map().people.find(({ id }) => id === lanie.id)?.leftOut;
  done(seat, leaveOutRoots(map(), asLanie, { isOut: true }));
  done(seat, leaveOutCard(map(), asLanie, { id: hers.id, isOut: true }));
  expect(leftOut()).toEqual({ roots: true, cards: [hers.id] });
  expect(leaveOutCard(map(), asLanie, { id: hers.id, isOut: true })).toEqual([]);
  expect(reason(leaveOutCard(map(), asMalaki, { id: hers.id, isOut: true }))).toBe('not-yours');
  expect(reason(leaveOutCard(map(), therapist, { id: hers.id, isOut: true }))).toBe('not-yours');
  expect(reason(leaveOutRoots(map(), therapist, { isOut: true }))).toBe('not-allowed');
  done(seat, leaveOutCard(map(), asLanie, { id: hers.id, isOut: false }));
  expect(leftOut()).toEqual({ roots: true, cards: [] });
});
