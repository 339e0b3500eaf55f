import type { MapId } from '@undercurrent/cycle';
import { MapId as MapIdSchema } from '@undercurrent/cycle';
import * as v from 'valibot';
import type { DeviceStorage } from './storage.ts';

const key = 'undercurrent-kept';
const Flags = v.pipe(v.string(), v.parseJson(), v.array(MapIdSchema));

/** The maps that this device was asked to keep, by their random ids: what is kept lies elsewhere. */
export function readKeptFlags(storage: DeviceStorage): readonly MapId[] {
  const flags = v.safeParse(Flags, storage.read(key));
  return flags.success ? flags.output : [];
}

/** False where the device remembers nothing. */
export function raiseKeptFlag(storage: DeviceStorage, map: MapId): boolean {
  const others = readKeptFlags(storage).filter((each) => each !== map);
  return storage.write(key, JSON.stringify([...others, map]));
}

/** Gives how many are left. */
export function lowerKeptFlag(storage: DeviceStorage, map: MapId): number {
  const left = readKeptFlags(storage).filter((each) => each !== map);
  if (left.length === 0) storage.remove(key);
  else storage.write(key, JSON.stringify(left));
  return left.length;
}
