import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPersonId } from '@undercurrent/cycle';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FakeClock } from '../../../tests/world/fake-clock.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { Access } from './access.ts';
import { DeviceCookie, createSecret, hashSecret } from './device.ts';

const folder = mkdtempSync(join(tmpdir(), 'undercurrent-access-'));
const random = createRandom(7);
const clock = new FakeClock();
const invitationMs = 72 * 60 * 60 * 1000;
const therapist = createSecret();
const lanie = createPersonId(random.part);
const malaki = createPersonId(random.part);
let store: Store;
let access: Access;
beforeAll(() => {
  store = openSqliteStore(join(folder, 'undercurrent.db'));
  access = new Access({ store, clock, random: random.part, invitationMs });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function invited(person = lanie) {
  const map = await access.createMap(therapist, new Uint8Array([1]));
  const { path } = await access.invite(map, person);
  return { map, secret: path.replace('/join#', '') };
}
const ended = { kind: 'refused', reason: 'invitation-ended' };

test('an invitation gives one browser one seat, once', async () => {
  const { map, secret } = await invited();
  const accepted = await access.accept(null, secret);
  if (accepted.kind === 'refused') throw new Error(accepted.reason);
  expect(await access.seatOf(accepted.token, map)).toMatchObject({ role: 'partner', person: lanie });
  expect(await access.accept(null, secret)).toEqual(ended);
  expect(await access.accept(createSecret(), secret)).toEqual(ended);
});

test('accepting again in the browser that has that seat just works', async () => {
  const { map, secret } = await invited();
  const first = await access.accept(null, secret);
  if (first.kind === 'refused') throw new Error(first.reason);
  expect(await access.accept(first.token, secret)).toEqual({ ...first, isNew: false });
  const { path } = await access.invite(map, lanie);
  const newer = path.replace('/join#', '');
  expect(await access.accept(first.token, newer)).toEqual({ ...first, isNew: false });
  // It was not used up by a browser that needed nothing: a second device of hers can still come.
  expect((await access.accept(null, newer)).kind).toBe('accepted');
});

test("a therapist who opens the partner's link is refused and does not spoil it", async () => {
  const { secret } = await invited();
  expect(await access.accept(therapist, secret)).toEqual({ kind: 'refused', reason: 'seat-taken' });
  expect((await access.accept(null, secret)).kind).toBe('accepted');
});

test("one partner's browser gets no second person", async () => {
  const { map, secret } = await invited();
  const first = await access.accept(null, secret);
  if (first.kind === 'refused') throw new Error(first.reason);
  const { path } = await access.invite(map, malaki);
  const refusal = { kind: 'refused', reason: 'seat-taken' };
  expect(await access.accept(first.token, path.replace('/join#', ''))).toEqual(refusal);
});

test('an invitation ends after 72 hours, when it is revoked, and when a newer one is made', async () => {
  const old = await invited();
  await clock.advance(invitationMs);
  expect(await access.accept(null, old.secret)).toEqual(ended);
  const revoked = await invited();
  await store.revokeInvitations(revoked.map, lanie);
  expect(await access.accept(null, revoked.secret)).toEqual(ended);
  const replaced = await invited();
  await access.invite(replaced.map, lanie);
  expect(await access.accept(null, replaced.secret)).toEqual(ended);
  expect(await access.accept(null, createSecret())).toEqual(ended);
});

test('a seat of one map opens no other', async () => {
  const [one, other] = [await invited(), await invited()];
  const accepted = await access.accept(null, one.secret);
  if (accepted.kind === 'refused') throw new Error(accepted.reason);
  expect(await access.seatOf(accepted.token, other.map)).toBeNull();
  expect(await access.seatOf(null, one.map)).toBeNull();
});

test('the cookie is httpOnly, same-site and, behind TLS, secure and bound to the host', () => {
  const plain = new DeviceCookie({ isSecure: false });
  const secure = new DeviceCookie({ isSecure: true });
  const token = createSecret();
  expect(plain.write(token)).toMatch(
    /^undercurrent-seat=.{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/,
  );
  expect(secure.write(token)).toMatch(/^__Host-undercurrent-seat=.*HttpOnly; SameSite=Strict.*; Secure$/);
  expect(plain.read(`a=b; undercurrent-seat=${token}; c=d`)).toBe(token);
  expect(secure.read(`undercurrent-seat=${token}`)).toBeNull();
  expect(plain.read('undercurrent-seat=short')).toBeNull();
  expect(plain.read(undefined)).toBeNull();
});

test('only hashes of tokens are kept', () => {
  const token = createSecret();
  expect(hashSecret(token)).not.toContain(token.slice(0, 10));
  expect(hashSecret(token)).toHaveLength(43);
});

test('who knows a code gets the place they pick, and keeps it when they pick it again', async () => {
  const map = await access.createMap(therapist, new Uint8Array([1]));
  const picked = await access.pick(null, { map, person: lanie, device: 'phone' });
  if (picked.kind === 'refused') throw new Error(picked.reason);
  const seat = await access.seatOf(picked.token, map);
  expect(seat).toMatchObject({ role: 'partner', person: lanie, device: 'phone', isByCode: true });
  const again = await access.pick(picked.token, { map, person: lanie, device: 'tablet' });
  expect(again).toEqual({ ...picked, former: null, isNew: false });
});

test('who picked wrongly picks again, and the former seat is told of to be seen out', async () => {
  const map = await access.createMap(therapist, new Uint8Array([1]));
  const first = await access.pick(null, { map, person: lanie, device: null });
  if (first.kind === 'refused') throw new Error(first.reason);
  const second = await access.pick(first.token, { map, person: null, device: null });
  expect(second).toMatchObject({ kind: 'picked', token: first.token, former: first.seat });
  expect(await access.seatOf(first.token, map)).toMatchObject({ role: 'shared', person: null });
});

test("the therapist's own device gets no other seat by a code", async () => {
  const map = await access.createMap(therapist, new Uint8Array([1]));
  const picking = await access.pick(therapist, { map, person: lanie, device: null });
  expect(picking).toEqual({ kind: 'refused', reason: 'seat-taken' });
  expect(await access.seatOf(therapist, map)).toMatchObject({ role: 'therapist' });
});
