import type { MapId } from '@undercurrent/cycle';
import type { Keeper } from './keeping.ts';
import type { RescuedWords } from './rescued-words.ts';
import type { RoomSetup } from './room-setup.ts';

export interface MapConnectionSetup extends Omit<RoomSetup, 'room'> {
  readonly mapId: MapId;
  /** Words of this device that found no place before the map was opened anew. */
  readonly kept?: readonly RescuedWords[];
  /** This device keeps the map, and may have it already. */
  readonly keeper?: Keeper | null;
}
