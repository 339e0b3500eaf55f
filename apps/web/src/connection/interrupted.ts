import { isBlank } from '../stores/blank.ts';
import type { MapConnection } from './map-connection.ts';

/**
 * True while a pause or a blank page has taken the hands away: words that lose the focus then stay open, to be gone
 * on with.
 */
export function isInterrupted({ map }: Pick<MapConnection, 'map'>): boolean {
  return isBlank() || (map.getState()?.isPaused ?? false);
}
