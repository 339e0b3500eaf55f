import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type MapId, createPersonId } from '@undercurrent/cycle';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FakeClock } from '../../../tests/world/fake-clock.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';
import type { Store } from '../store/store.ts';
import { Access, type Bearer, type Renewal, type SeatPick } from './access.ts';
import { DeviceCookie, createSecret, hashSecret, proofOf } from './device.ts';

const folder = mkdtempSync(join(tmpdir(), 'undercurrent-access-'));
const random = createRandom(7);
const clock = new FakeClock();
const invitationMs = 72 * 60 * 60 * 1000;
let therapist = createSecret();
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

/** A browser with this cookie, which asks again when it is given another. */
const accept = (token: string | null, secret: string) =>
  asking(token, (bearer) => access.accept(bearer, secret));
const pick = (token: string | null, wish: SeatPick) => asking(token, (bearer) => access.pick(bearer, wish));
async function createMap(token: string): Promise<MapId> {
  const making = await asking(token, (bearer) => access.createMap(bearer, new Uint8Array([1])));
  therapist = making.token;
  return making.map;
}

async function asking<T extends { readonly kind: string }>(
  token: string | null,
  ask: (bearer: Bearer) => Promise<T | Renewal>,
): Promise<Exclude<T, Renewal>> {
  const answer = await ask({ token, proof: null });
  if (!isRenewal(answer)) return answer as Exclude<T, Renewal>;
  expect(answer.token).not.toBe(token);
  return (await ask({ token: answer.token, proof: proofOf(answer.token) })) as Exclude<T, Renewal>;
}
const isRenewal = (answer: { readonly kind: string }): answer is Renewal => answer.kind === 'renewal';

async function invited(person = lanie) {
  const map = await createMap(therapist);
  const { path } = await access.invite(map, person);
  return { map, secret: path.replace('/join#', '') };
}
const ended = { kind: 'refused', reason: 'invitation-ended' };

test('an invitation gives one browser one seat, once', async () => {
  const { map, secret } = await invited();
  const accepted = await accept(null, secret);
  if (accepted.kind === 'refused') throw new Error(accepted.reason);
  expect(await access.seatOf(accepted.token, map)).toMatchObject({ role: 'partner', person: lanie });
  expect(await accept(null, secret)).toEqual(ended);
  expect(await accept(createSecret(), secret)).toEqual(ended);
});

test('accepting again in the browser that has that seat just works', async () => {
  const { map, secret } = await invited();
  const first = await accept(null, secret);
  if (first.kind === 'refused') throw new Error(first.reason);
  expect(await accept(first.token, secret)).toEqual({ ...first, isNew: false });
  const { path } = await access.invite(map, lanie);
  const newer = path.replace('/join#', '');
  expect(await accept(first.token, newer)).toEqual({ ...first, isNew: false });
  // It was not used up by a browser that needed nothing: a second device of hers can still come.
  expect((await accept(null, newer)).kind).toBe('accepted');
});

test("a therapist who opens the partner's link is refused and does not spoil it", async () => {
  const { secret } = await invited();
  expect(await accept(therapist, secret)).toEqual({ kind: 'refused', reason: 'seat-taken' });
  expect((await accept(null, secret)).kind).toBe('accepted');
});

test("one partner's browser gets no second person", async () => {
  const { map, secret } = await invited();
  const first = await accept(null, secret);
  if (first.kind === 'refused') throw new Error(first.reason);
  const { path } = await access.invite(map, malaki);
  const refusal = { kind: 'refused', reason: 'seat-taken' };
  expect(await accept(first.token, path.replace('/join#', ''))).toEqual(refusal);
});

test('an invitation ends after 72 hours, when it is revoked, and when a newer one is made', async () => {
  const old = await invited();
  await clock.advance(invitationMs);
  expect(await accept(null, old.secret)).toEqual(ended);
  const revoked = await invited();
  await store.revokeInvitations(revoked.map, lanie);
  expect(await accept(null, revoked.secret)).toEqual(ended);
  const replaced = await invited();
  await access.invite(replaced.map, lanie);
  expect(await accept(null, replaced.secret)).toEqual(ended);
  expect(await accept(null, createSecret())).toEqual(ended);
});

test('a seat of one map opens no other', async () => {
  const [one, other] = [await invited(), await invited()];
  const accepted = await accept(null, one.secret);
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
  const map = await createMap(therapist);
  const picked = await pick(null, { map, person: lanie, device: 'phone' });
  if (picked.kind === 'refused') throw new Error(picked.reason);
  const seat = await access.seatOf(picked.token, map);
  expect(seat).toMatchObject({ role: 'partner', person: lanie, device: 'phone', isByCode: true });
  const again = await pick(picked.token, { map, person: lanie, device: 'tablet' });
  expect(again).toEqual({ ...picked, former: null, isNew: false });
});

test('who picked wrongly picks again, and the former seat is told of to be seen out', async () => {
  const map = await createMap(therapist);
  const first = await pick(null, { map, person: lanie, device: null });
  if (first.kind === 'refused') throw new Error(first.reason);
  const second = await pick(first.token, { map, person: null, device: null });
  expect(second).toMatchObject({ kind: 'picked', former: first.seat });
  if (second.kind === 'refused') throw new Error(second.reason);
  expect(await access.seatOf(first.token, map)).toBeNull();
  expect(await access.seatOf(second.token, map)).toMatchObject({ role: 'shared', person: null });
});

test("the therapist's own device gets no other seat by a code", async () => {
  const map = await createMap(therapist);
  const picking = await pick(therapist, { map, person: lanie, device: null });
  expect(picking).toEqual({ kind: 'refused', reason: 'seat-taken' });
  expect(await access.seatOf(therapist, map)).toMatchObject({ role: 'therapist' });
});

/** The browser that accepts an invitation, and the map that it is for. */
async function accepted(token: string | null): Promise<{ readonly map: MapId; readonly token: string }> {
  const { map, secret } = await invited();
  const answer = await accept(token, secret);
  if (answer.kind === 'refused') throw new Error(answer.reason);
  return { map, token: answer.token };
}
const mapsOf = async (token: string) =>
  (await access.seatsOf(token)).map(({ map }) => map).toSorted((a, b) => (a < b ? -1 : 1));
const sorted = (...maps: readonly MapId[]) => maps.toSorted((a, b) => (a < b ? -1 : 1));

test('a cookie that somebody kept opens what it opened, and nothing that is taken in its browser later', async () => {
  const first = await accepted(null);
  const second = await accepted(first.token);
  const third = await accepted(second.token);
  expect(await mapsOf(first.token)).toEqual([first.map]);
  expect(await mapsOf(second.token)).toEqual(sorted(first.map, second.map));
  expect(await mapsOf(third.token)).toEqual(sorted(first.map, second.map, third.map));
  expect(await access.seatOf(first.token, third.map)).toBeNull();
  expect(await access.seatOf(third.token, first.map)).toMatchObject({ role: 'partner' });
  const made = await createMap(third.token);
  expect(await access.seatOf(therapist, made)).toMatchObject({ role: 'therapist' });
  expect(await access.seatOf(third.token, made)).toBeNull();
});

test('a cookie that was never given, planted in a browser, opens nothing that is taken there', async () => {
  const planted = createSecret();
  const { map, token } = await accepted(planted);
  expect(await access.seatOf(token, map)).toMatchObject({ person: lanie });
  expect(await mapsOf(planted)).toEqual([]);
});

test('a new cookie that got lost on its way costs nothing: all is as it was, and the invitation is good', async () => {
  const before = await accepted(null);
  const { map, secret } = await invited();
  const lost = await access.accept({ token: before.token, proof: null }, secret);
  expect(lost.kind).toBe('renewal');
  expect(await mapsOf(before.token)).toEqual([before.map]);
  const again = await accept(before.token, secret);
  expect(again).toMatchObject({ kind: 'accepted', map, isNew: true });
});

test('a cookie counts as given only together with what its page alone was told', async () => {
  const before = await accepted(null);
  const { secret } = await invited();
  for (const proof of [null, '', proofOf(createSecret()), hashSecret(before.token)]) {
    expect((await access.accept({ token: before.token, proof }, secret)).kind).toBe('renewal');
  }
});

test('of two cookies given for one, neither opens what is taken with the other, and both what was there', async () => {
  const before = await accepted(null);
  const [hers, his] = [await accepted(before.token), await accepted(before.token)];
  const later = await accepted(his.token);
  expect(await mapsOf(hers.token)).toEqual(sorted(before.map, hers.map));
  expect(await mapsOf(his.token)).toEqual(sorted(before.map, his.map));
  expect(await mapsOf(later.token)).toEqual(sorted(before.map, his.map, later.map));
  expect(await mapsOf(before.token)).toEqual([before.map]);
});

test('whoever begins ring beside ring without end is slow for nobody, and loses what lies far back', async () => {
  const first = await accepted(null);
  let token = first.token;
  for (let ring = 0; ring < 40; ring += 1) {
    const fresh = [createSecret(), createSecret()] as const;
    for (const each of fresh) await store.renewDevice(hashSecret(token), hashSecret(each));
    token = fresh[1];
  }
  expect(await mapsOf(token)).toEqual([]);
});
