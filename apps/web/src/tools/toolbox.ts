import type { Effect, Tool, ToolInput, World } from './tool.ts';
import { arrowTool } from './arrow/arrow-tool.ts';
import { eraserTool } from './eraser/eraser-tool.ts';
import { handTool } from './hand/hand-tool.ts';
import { laserTool } from './laser/laser-tool.ts';
import { createNoteTool } from './note/note-tool.ts';
import { highlighterTool, penTool } from './pen/pen-tool.ts';
import { selectTool, severalTool } from './select/select-tool.ts';
import { createShapeTool } from './shape/shape-tool.ts';

/** A tool at work: its state is inside, and each input gives back what should happen. */
export interface ToolRun {
  readonly feed: (input: ToolInput, world: World) => readonly Effect[];
}

/** By name, a fresh run of each tool. */
export const tools = {
  select: () => start(selectTool),
  several: () => start(severalTool),
  hand: () => start(handTool),
  sticky: () => start(createNoteTool('sticky')),
  label: () => start(createNoteTool('label')),
  pen: () => start(penTool),
  highlighter: () => start(highlighterTool),
  arrow: () => start(arrowTool),
  box: () => start(createShapeTool('box')),
  ellipse: () => start(createShapeTool('ellipse')),
  laser: () => start(laserTool),
  eraser: () => start(eraserTool),
} as const;

function start<State>(tool: Tool<State>): ToolRun {
  let state = tool.initial;
  return {
    feed: (input, world) => {
      const step = tool.step(state, input, world);
      state = step.state;
      return step.effects;
    },
  };
}
