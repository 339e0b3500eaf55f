import type { Actor } from '@undercurrent/cycle';
import { Presence } from '@undercurrent/protocol';
import * as v from 'valibot';
import { openRoomWorld } from '../world/room-world.ts';
import { type StateSaid, createViewer, presenceFrame } from '../world/presence-wire.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { type WireTally, inRounds } from './rounds.ts';
import { type SeededRandom, createRandom } from '../world/seeded-random.ts';
import { type WirePeer, expectListed, sitDown } from './wire-peer.ts';

const perRoom = 500;

/**
 * Sends `count` mutated presence messages into real rooms. Throws, naming the round's seed, when one throws, when it
 * changes or removes what another seat shows, when a state is not stamped with the seat it comes from or holds
 * what no presence holds, or when anybody else is sent away.
 */
export function fuzzPresence({
  count,
  seed,
}: {
  readonly count: number;
  readonly seed: number;
}): Promise<WireTally> {
  return inRounds({ count, perRoom, seedOf: (round) => seed * 100_043 + round }, fuzzRoom);
}

/** Whoever is attacked: what they show, and under which Yjs client id. */
interface Victim {
  readonly peer: WirePeer;
  readonly client: number;
  readonly state: { readonly cursor: { readonly x: number; readonly y: number } };
}

async function fuzzRoom(seed: number, count: number, tally: WireTally): Promise<void> {
  const random = createRandom(seed);
  const world = await openRoomWorld(createRandom(seed), { presencePerSecond: 1_000_000 });
  const [lanie = null, malaki = null] = world.people;
  const victims = [
    { role: 'therapist', person: null },
    { role: 'partner', person: malaki },
  ].map((actor, index): Victim => {
    const state = { cursor: { x: index, y: seed % 1_000 } };
    return { peer: sitDown(world, actor as Actor, random), client: 1_000 + index, state };
  });
  await world.clock.advance(20);
  for (const { peer, client, state } of victims)
    peer.say(presenceFrame([[client, 1, JSON.stringify(state)]]));
  const viewer = createViewer(sitDown(world, { role: 'observer', person: null }, random));
  await world.clock.advance(40);
  viewer.look();
  const attackers: readonly Actor[] = [
    { role: 'partner', person: lanie },
    { role: 'observer', person: null },
  ];
  let attacker: WirePeer | null = null;
  for (let sent = 0; sent < count; sent += 1) {
    if (attacker === null || attacker.closing() !== null) {
      attacker = sitDown(world, random.oneOf(attackers), random);
    }
    attacker.say(spoiledPresence(victims, random));
    tally.count += 1;
    tally.closed += Number(attacker.closing() !== null);
    expectListed(attacker.closing());
    await world.clock.advance(17);
    tally.changed += Number(viewer.look());
    expectUnharmed(viewer.states(), victims, attacker);
  }
  for (const { peer } of victims) if (peer.closing() !== null) throw new Error('somebody else was sent away');
  await world.dispose();
}

function expectUnharmed(
  states: ReadonlyMap<number, Record<string, unknown>>,
  victims: readonly Victim[],
  attacker: WirePeer,
): void {
  for (const { client, state, peer } of victims) {
    const { person, role } = peer.actor;
    const expected = JSON.stringify({ ...state, seat: { id: peer.seat, role, person } });
    if (JSON.stringify(states.get(client)) !== expected) throw new Error('another’s presence was changed');
  }
  const seats = new Set([...victims.map(({ peer }) => peer.seat), attacker.seat]);
  for (const [client, state] of states) {
    const shown = v.safeParse(v.strictObject(Presence.entries), state);
    if (Object.keys(state).length === 0) continue;
    if (!shown.success) throw new Error('a presence holds what none may hold');
    const isKnown = shown.output.seat !== undefined && seats.has(shown.output.seat.id);
    const isOwn =
      victims.some((victim) => victim.client === client) || shown.output.seat?.id === attacker.seat;
    if (!isKnown || !isOwn) throw new Error('a presence is stamped with another’s seat');
  }
}

function spoiledPresence(victims: readonly Victim[], random: SeededRandom): Uint8Array {
  const one = (): StateSaid => {
    const { client, peer } = random.oneOf(victims);
    const who = random.oneOf([client, client, random.int(5_000), 0, 2 ** 32 - 1]);
    const clock = random.oneOf([0, 1, 2, random.int(1_000), 2 ** 31]);
    return [who, clock, spoiledState(peer, random)];
  };
  const whole = presenceFrame(Array.from({ length: 1 + random.int(4) }, one));
  return random.chance(0.5) ? whole : mutateBytes(whole, [whole, presenceFrame([one()])], random);
}

function spoiledState({ seat, actor }: WirePeer, random: SeededRandom): string {
  const value = random.pick<unknown>([
    { x: 1, y: 2 },
    { x: Number.MAX_VALUE, y: 'far' },
    null,
    [],
    ['card_none', 'x'.repeat(3_000)],
    'next-card',
    'my secret words',
    { ids: ['card_12345678'], by: { x: 1, y: 1 } },
    { id: seat, ...actor },
    -1,
    true,
  ]);
  const field = random.oneOf([
    ...['cursor', 'selection', 'writing', 'drag', 'seat', 'name', 'words', '__proto__', 'constructor'],
  ]);
  return random.oneOf([
    `{${JSON.stringify(field)}:${JSON.stringify(value)}}`,
    `{"seat":${JSON.stringify({ id: seat, ...actor })},${JSON.stringify(field)}:${JSON.stringify(value)}}`,
    'null',
    JSON.stringify(value),
    `${'['.repeat(random.int(4_000))}1`,
    '{"cursor":',
  ]);
}
