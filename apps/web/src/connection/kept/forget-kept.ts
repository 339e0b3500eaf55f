import { isOpenDoor } from '@undercurrent/protocol';
import type { MapSummary } from '@undercurrent/protocol';
import { letGoOfApp } from '../../platform/offline-app.ts';
import { lowerKeptFlag, readKeptFlags } from '../../platform/kept-flags.ts';
import { deviceStorage } from '../../platform/storage.ts';
import type { Act } from '../pending-acts.ts';
import { mayOpen } from './kept-record.ts';
import { KeptStore } from './kept-store.ts';

/**
 * Lets go of all that this device keeps of a map, and with the last map of everything else that was kept for them.
 * Gives the acts that had not been sent.
 */
export async function forgetKeptMap(map: string): Promise<readonly Act[]> {
  const unsent = await dropMap(map).catch((): readonly Act[] => []);
  if (lowerKeptFlag(deviceStorage, map) === 0) {
    // A device that refuses to remove what it refuses to open has nothing to remove.
    await KeptStore.remove().catch(() => null);
    await letGoOfApp();
  }
  return unsent;
}

/** The door has closed: nothing is left of the map but what this device had not sent, if anything. */
export async function lapseKeptMap(map: string): Promise<void> {
  if (!(await withStore((store) => store.dropWords(map)))) await forgetKeptMap(map);
}

/**
 * Lets go of what may not be kept any more: whatever has run out, and, where the server has said which maps this
 * browser has a seat on, those that are not among them or whose door is closed.
 */
export async function tidyKept(nowMs: number, known: readonly MapSummary[] | null): Promise<void> {
  const flags = readKeptFlags(deviceStorage);
  if (flags.length === 0) return;
  const records = await withStore((store) => store.readMaps());
  for (const map of flags) {
    const summary = known?.find((each) => each.map === map);
    const record = records.find((each) => each.map === map);
    if ((known && !summary) || !record) await forgetKeptMap(map);
    else if ((summary && !isOpenDoor(summary.door)) || !mayOpen(record, nowMs)) await lapseKeptMap(map);
  }
}

/** The maps that open without a connection, as the start page lists them: the last opened first. */
export async function listKept(nowMs: number): Promise<readonly MapSummary[]> {
  await tidyKept(nowMs, null);
  const records = await withStore((store) => store.readMaps());
  return records
    .filter((record) => mayOpen(record, nowMs))
    .map(({ map, seat, title, cycleName, isExample, openedAtMs }) => ({
      ...{ map, role: seat.role, title, cycleName, isExample, openedAtMs },
      door: 'meeting' as const,
    }))
    .toSorted((a, b) => b.openedAtMs - a.openedAtMs);
}

async function dropMap(map: string): Promise<readonly Act[]> {
  return withStore((store) => store.dropMap(map));
}

async function withStore<T>(act: (store: KeptStore) => Promise<T>): Promise<T> {
  const store = await KeptStore.open();
  try {
    return await act(store);
  } finally {
    store.close();
  }
}
