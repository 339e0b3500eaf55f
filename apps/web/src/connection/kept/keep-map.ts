import type { OwnSeat } from '@undercurrent/protocol';
import { raiseKeptFlag } from '../../platform/kept-flags.ts';
import { KeepError } from '../../platform/device-database.ts';
import type { KeepTrouble } from '../../platform/device-database.ts';
import { keepApp } from '../../platform/offline-app.ts';
import { deviceStorage } from '../../platform/storage.ts';
import type { MapConnection } from '../map-connection.ts';
import { followKept, titleOf } from './follow-kept.ts';
import type { KeptSetup } from './follow-kept.ts';
import { forgetKeptMap } from './forget-kept.ts';
import { beginKeptMap, recordOf } from './kept-map.ts';

/** Begins to keep an open map on this device, and the app with it; gives what stands in the way, or null. */
export async function keepMap(
  connection: MapConnection,
  seat: OwnSeat,
  setup: KeptSetup,
): Promise<KeepTrouble | null> {
  const now = connection.map.getState();
  if (now === null || seat.keeping === null) return 'refused';
  try {
    const nowMs = setup.clock.now();
    const kept = await beginKeptMap(
      { ...recordOf(seat, nowMs), ...titleOf(now), openedAtMs: nowMs },
      setup.clock,
    );
    if (!raiseKeptFlag(deviceStorage, seat.map)) throw new KeepError('refused');
    connection.keeper.setState(kept.keeper, true);
    followKept(connection, kept, setup);
    // The browser may ask the person, or answer by itself; either way the copy is there.
    navigator.storage.persist().catch(() => false);
    if (!(await keepApp())) throw new KeepError('refused');
    return null;
  } catch (error) {
    await stopKeepingMap(connection);
    return error instanceof KeepError ? error.trouble : 'refused';
  }
}

/** Nothing of the map is kept on this device from now on. */
export async function stopKeepingMap({ keeper, mapId }: MapConnection): Promise<void> {
  keeper.setState(null, true);
  await forgetKeptMap(mapId);
}
