import type { AnnotationId, CardId, CycleMap } from '@undercurrent/cycle';
import { takeClip } from '@undercurrent/cycle/clip';
import type { ClipSight, TakenClip } from '@undercurrent/cycle/clip';
import { centerOf } from '@undercurrent/geometry';
import { boxInScene } from '@undercurrent/scene';
import type { Scene } from '@undercurrent/scene';
import { foldedRoots } from '../../stores/roots.ts';
import { cardLabel } from '../../words/card-label.ts';

/** What is selected, as it is copied; null when nothing of it can be. */
export function takeSelection(map: CycleMap, ids: readonly string[], scene: Scene | null): TakenClip | null {
  const sight: ClipSight = {
    foldedRoots: foldedRoots(map.people),
    middleOf: (hold) => {
      const box = scene && boxInScene(scene)(hold);
      return box ? centerOf(box) : null;
    },
    cornerOf: (id: CardId) => {
      const box = scene?.placements.get(id)?.box;
      return box ? { x: box.x, y: box.y } : null;
    },
    placeOf: (id: AnnotationId) => scene?.annotationPlaces.get(id) ?? null,
  };
  return takeClip(map, ids, sight);
}

/** The words of a clip, a line each, as whoever pastes them into a letter reads them. */
export function linesOf(map: CycleMap, { clip, cards }: TakenClip): readonly string[] {
  const told = cards.map((card) => `${cardLabel(map, card)}: ${card.phrase.text}`);
  const written = clip.marks.flatMap((mark) =>
    'words' in mark && mark.words.trim() !== '' ? [mark.words] : [],
  );
  return [...told, ...written];
}
