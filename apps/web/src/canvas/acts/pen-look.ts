import type { Ink } from '@undercurrent/cycle';
import type { ToolName } from '../../stores/tool.ts';

/** How a pen or a highlighter draws; widths in map units. */
export function penLook(tool: ToolName): Pick<Ink, 'width' | 'brush'> {
  return tool === 'highlighter' ? { width: 20, brush: 'highlighter' } : { width: 4, brush: 'pen' };
}
