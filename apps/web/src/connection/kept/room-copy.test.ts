import { MapId } from '@undercurrent/cycle';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { FakeClock } from '../../../../../tests/world/fake-clock.ts';
import { KeepError } from '../../platform/device-database.ts';
import type { KeepState } from '../keeping.ts';
import type { KeptWork } from './kept-store.ts';
import { createRoomCopy } from './room-copy.ts';

const place = { map: v.parse(MapId, 'map_abcdefghijklmnop'), room: 'map/one', tab: 'tab' };
const bytes = (first: number) => new Uint8Array([first]);
const own = (count: number) => ({ act: [], count, until: null });

/** A copy on a device that can be out of room. */
function openCopy() {
  const clock = new FakeClock();
  const written: KeptWork[] = [];
  const states: KeepState[] = [];
  const device = { isFull: false, folds: 0 };
  const copy = createRoomCopy({
    place,
    clock,
    whole: () => ({ state: bytes(99), acts: [own(7)] }),
    told: (state) => states.push(state),
    store: {
      write: (_place, work) => {
        if (device.isFull) return Promise.reject(new KeepError('full'));
        written.push(work);
        return Promise.resolve();
      },
      fold: () => {
        device.folds += 1;
        return Promise.resolve();
      },
    },
  });
  return { clock, copy, written, states, device };
}

const atRest = () => new Promise((resolve) => setTimeout(resolve));

test('what comes while something is written is written together, in its order', async () => {
  const { copy, written, states } = openCopy();
  copy.take(bytes(1), null);
  copy.take(bytes(2), own(1));
  copy.take(bytes(3), own(2));
  copy.settle(1);
  await atRest();
  expect(written.map(({ updates }) => updates.map((each) => each.bytes[0]))).toEqual([[1], [2, 3]]);
  expect(written.map(({ settled }) => settled)).toEqual([0, 1]);
  expect(states.at(-1)).toBe('kept');
});

test('what was settled before is not written again', async () => {
  const { copy, written } = openCopy();
  copy.take(bytes(1), own(1));
  copy.settle(1);
  await atRest();
  copy.settle(1);
  await atRest();
  expect(written).toHaveLength(2);
});

test('a device that is full says so, and gets all of it once there is room', async () => {
  const { clock, copy, written, states, device } = openCopy();
  device.isFull = true;
  copy.take(bytes(1), own(1));
  await atRest();
  expect(states.at(-1)).toBe('full');
  device.isFull = false;
  await clock.advance(5_000);
  await atRest();
  expect(written.map(({ whole }) => whole?.acts)).toEqual([[own(7)]]);
  expect(states.at(-1)).toBe('kept');
});

test('a while after the last change the room is folded, so that words taken out are gone', async () => {
  const { clock, copy, device } = openCopy();
  copy.take(bytes(1), null);
  await atRest();
  await clock.advance(1_999);
  expect(device.folds).toBe(0);
  await clock.advance(1);
  expect(device.folds).toBe(1);
});

test('a copy that has ended writes nothing more', async () => {
  const { copy, written } = openCopy();
  copy.dispose();
  copy.take(bytes(1), null);
  copy.renew();
  await atRest();
  expect(written).toEqual([]);
});
