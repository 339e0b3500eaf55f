import { goal, useCamera, visit } from '../../stores/camera.ts';
import type { WordsPlace } from './words-place.ts';

/** Words smaller than this on the screen can't be written comfortably. */
const smallestPx = 12;

/**
 * Brings words that are about to be written into view, and near enough to be read. The answer goes back to where
 * the camera was before, unless somebody moved it meanwhile.
 */
export function bringNear({ box, font }: WordsPlace): () => void {
  const { closeUp, reveal } = useCamera.getState();
  return visit(() => {
    if (font.size * goal().zoom < smallestPx) closeUp(box, 1);
    else reveal(box);
  });
}
