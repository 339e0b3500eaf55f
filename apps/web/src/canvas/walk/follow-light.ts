import { useCamera } from '../../stores/camera.ts';
import { useWalk } from '../../stores/walk.ts';
import type { ShownScene } from '../scenes/shown-scene.ts';

/** Brings the card that a walk comes to into view, moving as little as it can. Gives back what ends it. */
export function followLight(shown: ShownScene): () => void {
  return useWalk.subscribe(({ light }, before) => {
    if (!light || light.to === before.light?.to) return;
    const box = shown.store.getState().resting?.placements.get(light.to)?.box;
    if (box) useCamera.getState().reveal(box);
  });
}
