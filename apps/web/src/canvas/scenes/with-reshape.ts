import type { Annotation, CycleMap } from '@undercurrent/cycle';
import type { Reshape } from '../../tools/tool.ts';

/** The map as it would look with a mark in the form that a hand gives it; nothing is written. */
export function withReshape(map: CycleMap, reshape: Reshape | null): CycleMap {
  const mark = reshape && map.annotations.get(reshape.id);
  const reshaped = mark && reshapedMark(mark, reshape);
  if (!reshaped) return map;
  return { ...map, annotations: new Map(map.annotations).set(reshaped.id, reshaped) };
}

function reshapedMark(mark: Annotation, reshape: Reshape): Annotation | null {
  switch (reshape.kind) {
    case 'size': {
      const { at, size } = reshape;
      if (mark.kind === 'sticky') return { ...mark, at, paper: size, anchor: null };
      return mark.kind === 'shape' ? { ...mark, at, size, anchor: null } : null;
    }
    case 'bend': {
      const { bend } = reshape;
      return mark.kind === 'arrow' && bend !== null ? { ...mark, bend } : null;
    }
    case 'end': {
      if (mark.kind !== 'arrow') return null;
      const { at, ...to } = reshape.to;
      const other = mark[reshape.end === 'from' ? 'to' : 'from'];
      const hold = to.mark !== undefined && to.mark === other.mark ? { card: null } : to;
      return { ...mark, [reshape.end]: { ...hold, by: { x: at.x - mark.at.x, y: at.y - mark.at.y } } };
    }
  }
}
