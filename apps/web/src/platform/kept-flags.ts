import type { MapId } from '@undercurrent/cycle';
import type { DeviceStorage } from './storage.ts';

const key = 'undercurrent-kept';

/** The maps that this device was asked to keep, by their random ids: what is kept lies elsewhere. */
export const readKeptFlags = (storage: DeviceStorage): readonly string[] =>
  storage.read(key)?.split(' ') ?? [];

/** False where the device remembers nothing. */
export function raiseKeptFlag(storage: DeviceStorage, map: MapId): boolean {
  const others = readKeptFlags(storage).filter((each) => each !== map);
  return storage.write(key, [...others, map].join(' '));
}

/** Gives how many are left. */
export function lowerKeptFlag(storage: DeviceStorage, map: string): number {
  const left = readKeptFlags(storage).filter((each) => each !== map);
  if (left.length === 0) storage.remove(key);
  else storage.write(key, left.join(' '));
  return left.length;
}
