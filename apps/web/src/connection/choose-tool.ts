import { boardOf, boardSubject, refuse, whyNot } from '@undercurrent/cycle';
import { useTool } from '../stores/tool.ts';
import type { ToolName } from '../stores/tool.ts';
import type { MapConnection } from './map-connection.ts';
import { tellRefusal } from './use-act.ts';

const still: ReadonlySet<ToolName> = new Set<ToolName>(['select', 'several', 'hand', 'laser', 'eraser']);

/** True for a tool that puts something on the paper. */
export const draws = (tool: ToolName): boolean => !still.has(tool);

/** Takes a tool into the hand, or says why it cannot be used just now. */
export function chooseTool(connection: MapConnection, tool: ToolName): void {
  const board = boardOf(connection.map.getState() ?? boardSubject);
  const reason = draws(tool) ? whyNot(connection.actor(), 'draw', board) : null;
  if (reason) tellRefusal(refuse(reason));
  else useTool.getState().choose(tool);
}
