import type { CycleMap } from '@undercurrent/cycle';
import { boxAroundBoxes, growBox } from '@undercurrent/geometry';
import type { Box } from '@undercurrent/geometry';
import { createComposer } from '@undercurrent/scene';
import type { Scene } from '@undercurrent/scene';
import { palettes } from '@undercurrent/theme';
import { createTextMeasure } from '../../platform/measure-text.ts';
import { paintMarks } from '../../platform/paint-marks.ts';
import type { Mode } from '../../stores/chrome.ts';
import { cardLabels } from '../../words/card-label.ts';
import { sceneTexts } from '../../words/scene-texts.ts';

/** Around what is drawn, in map units. */
const padding = 28;

/** Maps as scenes, as the screen draws them, without an invitation to name them. One can become the other. */
export function scenesOf(maps: readonly CycleMap[], mode: Mode): readonly Scene[] {
  const composer = createComposer({ measure: createTextMeasure() });
  return maps.map((map) => {
    const texts = { ...sceneTexts(map), namePlaceholder: null };
    return composer.compose(map, { palette: palettes[mode], texts, labels: cardLabels() });
  });
}

/** The one view in which several scenes are looked at together: rings lie around the same middle. */
export function viewOf(scenes: readonly Scene[]): Box {
  const box = boxAroundBoxes(scenes.map((scene) => scene.bounds)) ?? { x: 0, y: 0, width: 1, height: 1 };
  return growBox(box, padding);
}

/** Paints a scene into the middle of a canvas that is shown at this size, in CSS px. */
export function drawScene(canvas: HTMLCanvasElement, scene: Scene, view: Box, size: Size): void {
  const fit = Math.min(size.width / view.width, size.height / view.height, 1.2);
  const scale = fit * devicePixelRatio;
  canvas.width = Math.max(1, Math.round(size.width * devicePixelRatio));
  canvas.height = Math.max(1, Math.round(size.height * devicePixelRatio));
  const context = canvas.getContext('2d');
  if (!context) return;
  const left = (canvas.width - view.width * scale) / 2 - view.x * scale;
  const top = (canvas.height - view.height * scale) / 2 - view.y * scale;
  context.setTransform(scale, 0, 0, scale, left, top);
  for (const item of scene.items) paintMarks(context, item.marks, { pixelsPerUnit: scale });
}

interface Size {
  readonly width: number;
  readonly height: number;
}
