import type { MapId } from '@undercurrent/cycle';
import type { RoomSetup } from './room-setup.ts';

export interface MapConnectionSetup extends Omit<RoomSetup, 'room'> {
  readonly mapId: MapId;
}
