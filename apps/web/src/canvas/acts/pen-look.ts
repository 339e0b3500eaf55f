import type { Ink, InkColor } from '@undercurrent/cycle';
import type { MapConnection } from '../../connection/map-connection.ts';
import type { ToolName } from '../../stores/tool.ts';

/** How a pen or a highlighter draws; widths in map units. */
export function penLook(tool: ToolName): Pick<Ink, 'width' | 'brush'> {
  return tool === 'highlighter' ? { width: 20, brush: 'highlighter' } : { width: 4, brush: 'pen' };
}

/** The speaker's own colour; plain ink while nobody says who is speaking. */
export function penColorOf(connection: MapConnection): InkColor {
  const { person } = connection.actor();
  const people = connection.map.getState()?.people ?? [];
  return people.find((each) => each.id === person)?.color ?? 'ink';
}
