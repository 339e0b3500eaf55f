import type { Box } from '@undercurrent/geometry';
import type { Scene } from '@undercurrent/scene';
import { fit, freeArea, goal, toScreenBox, useCamera } from '../../stores/camera.ts';
import type { Covered } from '../../stores/camera.ts';
import { useHand } from '../../stores/hand.ts';
import { useSelection } from '../../stores/selection.ts';
import { contains } from '../layers/culling.ts';
import type { ShownScene } from './shown-scene.ts';

/**
 * Keeps the camera's boxes true, and the map in view: fitted at first, on another layout, and, until a hand
 * moves the camera, whenever its cards outgrow what is seen. Never while something is dragged or a second press may
 * follow; a stroke or a note alone moves nothing, because the hand is still there.
 */
export function followContent(shown: ShownScene): () => void {
  let last: Scene | null = null;
  let isOwed = false;
  /** The whole map in view: now, or once no second press can follow the one that was made. */
  const fitAll = (fitNow: (camera: View) => void) => {
    isOwed = useHand.getState().isOn;
    if (!isOwed) fitNow(useCamera.getState());
  };
  const look = () => {
    const { resting, still } = shown.store.getState();
    if (!resting || resting === last || still) return;
    const before = last;
    last = resting;
    const camera = useCamera.getState();
    camera.setContent(resting.bounds);
    if (!before) camera.fitAllAtOnce();
    else if (before.layout !== resting.layout && !camera.guide) camera.fitAll();
    else if (camera.isFollowing && hasOutgrown(resting)) fitAll(eased);
    markSelection(resting);
  };
  const stops = [
    shown.store.subscribe(look),
    useSelection.subscribe(() => {
      const { resting } = shown.store.getState();
      if (resting) markSelection(resting);
    }),
    useCamera.subscribe((now, before) => {
      if (now.size === before.size && now.insets === before.insets) return;
      // Colours of a pen that come and go beside the tools must not move the map under the hand.
      const isAside = now.size === before.size && onlyStartDiffers(now.covered, before.covered);
      if (isAside && last && !hasOutgrown(last)) return;
      if (now.isFollowing) fitAll(atOnce);
      else keepInSight(now, before);
    }),
    useHand.subscribe(({ isOn }) => {
      if (isOn || !isOwed) return;
      isOwed = false;
      if (useCamera.getState().isFollowing) useCamera.getState().fitAll();
    }),
  ];
  look();
  return () => {
    for (const stop of stops) stop();
  };
}

type View = ReturnType<typeof useCamera.getState>;

const eased = (camera: View) => camera.fitAll();
const atOnce = (camera: View) => camera.fitAllAtOnce();

/** What is selected stays in sight where furniture comes to cover it. */
function keepInSight(now: View, before: View): void {
  const { selection } = now;
  if (!selection) return;
  const box = toScreenBox(goal(), selection);
  if (contains(freeArea(before), box) && !contains(freeArea(now), box)) now.reveal(selection);
}

function onlyStartDiffers(a: Covered, b: Covered): boolean {
  return a.top === b.top && a.end === b.end && a.bottom === b.bottom;
}

/** A map that could be shown this much larger is fitted anew. */
const mostShrinking = 1.3;

/** The box around what is selected, as it is drawn; null when nothing of it is. */
export function selectionBox(scene: Scene, ids: readonly string[]): Box | null {
  const chosen = new Set(ids);
  const boxes: Box[] = [];
  for (const { id, box } of scene.placements.values()) if (chosen.has(id)) boxes.push(box);
  for (const [id, box] of scene.annotationBoxes) if (chosen.has(id)) boxes.push(box);
  return around(boxes);
}

function markSelection(scene: Scene): void {
  useCamera.getState().setSelection(selectionBox(scene, useSelection.getState().ids));
}

/**
 * True when a card, or the line that stands for folded ones, has come to lie outside of what is seen, or the map has
 * become much smaller than it could be.
 */
function hasOutgrown(scene: Scene): boolean {
  const view = useCamera.getState();
  const camera = goal();
  const folded = scene.items.filter(({ target }) => target?.kind === 'waterline');
  const cards = around([...scene.placements.values(), ...folded].map(({ box }) => box));
  if (!cards) return false;
  const fitted = fit(view, scene.bounds);
  const isSmall = fitted !== null && fitted.zoom > camera.zoom * mostShrinking;
  return isSmall || !contains(freeArea(view), toScreenBox(camera, cards));
}

function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
