import type { Annotation, Arrow, CycleMap, Shape, Sticky } from '@undercurrent/cycle';
import { bendOfArrow, boxInScene, createLeastSize } from '@undercurrent/scene';
import type { Scene } from '@undercurrent/scene';
import type { Reshape } from '../../tools/tool.ts';
import { shownFont } from '../../platform/map-face.ts';
import { createTextMeasure } from '../../platform/measure-text.ts';

const leastSize = createLeastSize({ measure: createTextMeasure(shownFont) });

/** What a hand asks for as it can be: as small as the words of a mark allow, and the curve that goes through the hand. */
export function holdShape(map: CycleMap | null, scene: Scene | null, reshape: Reshape): Reshape {
  const mark = map?.annotations.get(reshape.id);
  if (!mark || reshape.kind === 'end') return reshape;
  if (reshape.kind === 'size') return isSized(mark) ? heldSize(mark, reshape) : reshape;
  return mark.kind === 'arrow' && scene
    ? { ...reshape, bend: bendThrough(mark, reshape.at, scene) }
    : reshape;
}

const isSized = (mark: Annotation): mark is Sticky | Shape => mark.kind === 'sticky' || mark.kind === 'shape';

/** The corner that stays stays where it is. */
function heldSize(mark: Sticky | Shape, reshape: Extract<Reshape, { kind: 'size' }>): Reshape {
  const size = leastSize(mark, reshape.size);
  const { fixed, at } = reshape;
  const x = at.x < fixed.x ? fixed.x - size.width : fixed.x;
  const y = at.y < fixed.y ? fixed.y - size.height : fixed.y;
  return { ...reshape, size, at: { x, y } };
}

function bendThrough(arrow: Arrow, middle: Arrow['at'], scene: Scene): number | null {
  const stands = { ...arrow, at: scene.annotationPlaces.get(arrow.id) ?? arrow.at };
  return bendOfArrow(stands, middle, boxInScene(scene));
}
