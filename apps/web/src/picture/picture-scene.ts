import type { CycleMap, Dance } from '@undercurrent/cycle';
import { boxAroundBoxes } from '@undercurrent/geometry';
import type { Box } from '@undercurrent/geometry';
import { createComposer } from '@undercurrent/scene';
import type { Measure, Scene, Target } from '@undercurrent/scene';
import { light } from '@undercurrent/theme';
import { cardLabels } from '../words/card-label.ts';
import { sceneTexts } from '../words/scene-texts.ts';
import type { SelectableId } from './picture-options.ts';

/** Around the marks of a picture on every side, in map units. */
const padding = 32;

/** What is drawn, and the exact box of it with its padding. */
export interface PictureScene {
  readonly scene: Scene;
  readonly box: Box;
}

/** The map as it is drawn on paper: light, in the couple's word, without an invitation to name it or what was left on cards. */
export function composeOnPaper(map: CycleMap, measure: Measure, dance: Dance): Scene {
  const texts = { ...sceneTexts(map), namePlaceholder: null };
  return createComposer({ measure }).compose(
    { ...map, remarks: new Map() },
    { palette: light, texts, labels: cardLabels(), dance },
  );
}

/** The whole scene, or of it only what is selected and the ways between two selected cards. */
export function pictureScene(scene: Scene, selection: readonly SelectableId[] | null): PictureScene {
  if (!selection) return { scene, box: padded(scene.bounds) };
  const chosen = new Set<string>(selection);
  const items = scene.items.filter((item) => item.target && isChosen(item.target, chosen));
  return {
    scene: { ...scene, items },
    box: padded(boxAroundBoxes(items.map((item) => item.box)) ?? scene.bounds),
  };
}

function isChosen(target: Target, chosen: ReadonlySet<string>): boolean {
  switch (target.kind) {
    case 'card':
    case 'annotation':
    case 'cycle-name':
      return chosen.has(target.id);
    case 'edge':
      return chosen.has(target.from) && chosen.has(target.to);
    case 'waterline':
    case 'roots':
    case 'slot':
      return false;
  }
}

/** On whole map units, so that a picture has no half pixel at its edges. */
function padded(box: Box): Box {
  const x = Math.floor(box.x - padding);
  const y = Math.floor(box.y - padding);
  return {
    x,
    y,
    width: Math.ceil(box.x + box.width + padding) - x,
    height: Math.ceil(box.y + box.height + padding) - y,
  };
}
