import type { InkColor } from '@undercurrent/cycle';
import type { MapConnection } from './map-connection.ts';

/** The speaker's own colour; plain ink while nobody says who is speaking. */
export function penColorOf(connection: MapConnection): InkColor {
  const { person } = connection.actor();
  const people = connection.map.getState()?.people ?? [];
  return people.find((each) => each.id === person)?.color ?? 'ink';
}
