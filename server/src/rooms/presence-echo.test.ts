import { afterEach, expect, test } from 'vitest';
import { sitDown } from '../../../tests/fuzz/wire-peer.ts';
import { createRandom } from '../../../tests/world/seeded-random.ts';
import { createViewer, presenceFrame } from '../../../tests/world/presence-wire.ts';
import { type RoomWorld, openRoomWorld } from '../../../tests/world/room-world.ts';

let world: RoomWorld;
afterEach(() => world.dispose());

const therapist = { role: 'therapist', person: null } as const;
const random = createRandom(1);
const at = (x: number) => JSON.stringify({ cursor: { x, y: 0 } });

/** Everybody shows a first state, under a Yjs client id of their own. */
async function openPresence(seats: 'apart' | 'one') {
  world = await openRoomWorld(createRandom(1));
  const first = sitDown(world, therapist, random);
  const second = sitDown(world, therapist, random, seats === 'one' ? first.seat : undefined);
  const viewer = createViewer(sitDown(world, { role: 'observer', person: null }, random));
  await world.clock.advance(20);
  first.say(presenceFrame([[11, 1, at(1)]]));
  second.say(presenceFrame([[22, 1, at(1)]]));
  await world.clock.advance(2_000);
  viewer.look();
  return { first, second, viewer };
}

test('what somebody shows is not lost to what their page repeats of others right after it', async () => {
  const { first, viewer } = await openPresence('apart');
  for (let moved = 2; moved < 30; moved += 1) first.say(presenceFrame([[11, moved, at(moved)]]));
  first.say(presenceFrame([[22, world.clock.now() - 2_000, at(1)]]));
  await world.clock.advance(200);
  viewer.look();
  expect(viewer.states().get(11)?.['cursor']).toEqual({ x: 29, y: 0 });
});

test('two states of one socket within the pace are both shown', async () => {
  const { first, viewer } = await openPresence('apart');
  for (let moved = 2; moved < 30; moved += 1) first.say(presenceFrame([[11, moved, at(moved)]]));
  first.say(presenceFrame([[12, 1, at(5)]]));
  first.say(presenceFrame([[11, 30, 'null']]));
  await world.clock.advance(200);
  viewer.look();
  expect([viewer.states().has(11), viewer.states().get(12)?.['cursor']]).toEqual([false, { x: 5, y: 0 }]);
});

test('two pages of one seat that repeat each other neither take each other over nor keep each other busy', async () => {
  const { first, second, viewer } = await openPresence('one');
  let messages = 0;
  for (let round = 0; round < 40; round += 1) {
    for (const peer of [first, second]) {
      // As y-websocket does: whatever it hears of others it sends on, with the clock it heard.
      for (const heard of peer.heard.splice(0).filter(([type]) => type === 1)) {
        peer.say(heard);
        messages += 1;
      }
    }
    await world.clock.advance(20);
  }
  expect(messages).toBeLessThan(6);
  second.leave();
  await world.clock.advance(200);
  viewer.look();
  expect([viewer.states().has(11), viewer.states().has(22)]).toEqual([true, false]);
});
