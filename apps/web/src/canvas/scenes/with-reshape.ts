import type { Annotation, CycleMap } from '@undercurrent/cycle';
import type { Reshape } from '../../tools/tool.ts';

/** The map as it would look with a shape or an arrow in the form that a hand gives it; nothing is written. */
export function withReshape(map: CycleMap, reshape: Reshape | null): CycleMap {
  const mark = reshape && map.annotations.get(reshape.id);
  const reshaped = mark && reshapedMark(mark, reshape);
  if (!reshaped) return map;
  return { ...map, annotations: new Map(map.annotations).set(reshaped.id, reshaped) };
}

function reshapedMark(mark: Annotation, reshape: Reshape): Annotation | null {
  if (reshape.kind === 'size') {
    return mark.kind === 'shape' ? { ...mark, at: reshape.at, size: reshape.size, anchor: null } : null;
  }
  if (mark.kind !== 'arrow') return null;
  const { card, at } = reshape.to;
  return { ...mark, [reshape.end]: { card, by: { x: at.x - mark.at.x, y: at.y - mark.at.y } } };
}
