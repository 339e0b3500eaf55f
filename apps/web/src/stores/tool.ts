import type { InkColor } from '@undercurrent/cycle';
import { create } from 'zustand';

export const toolNames = [
  'select',
  'several',
  'hand',
  'sticky',
  'label',
  'arrow',
  'box',
  'ellipse',
  'pen',
  'highlighter',
  'laser',
  'eraser',
] as const;
export type ToolName = (typeof toolNames)[number];

interface ToolStore {
  readonly tool: ToolName;
  /** Null: the colour of the speaker, or plain ink. */
  readonly penColor: InkColor | null;
  readonly choose: (tool: ToolName) => void;
  readonly choosePen: (color: InkColor | null) => void;
}

/** The tool in hand. */
export const useTool = create<ToolStore>()((set) => ({
  tool: 'select',
  penColor: null,
  choose: (tool) => set({ tool }),
  choosePen: (penColor) => set({ penColor }),
}));
