import type { MapId } from '@undercurrent/cycle';
import type { Guest } from './guest.ts';
import { joinAsGuest } from './guest.ts';
import type { Seat } from './three-seats.ts';

/** Another program than the app, with this browser's own cookie. */
export async function changedClient(seat: Seat, map: MapId): Promise<Guest> {
  const cookies = await seat.context.cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const guest = joinAsGuest(seat.origin, { map, cookie });
  await guest.synced;
  return guest;
}
