import type { Scene } from '../scene.ts';
import type { BoxOf } from './arrow.ts';

/** Where what holds an end of an arrow stands in a scene. */
export function boxInScene({
  placements,
  annotationBoxes,
}: Pick<Scene, 'placements' | 'annotationBoxes'>): BoxOf {
  return ({ card, mark }) => {
    if (card !== null) return placements.get(card)?.box;
    return mark === undefined ? undefined : annotationBoxes.get(mark);
  };
}
