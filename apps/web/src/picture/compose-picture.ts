import type { CycleMap } from '@undercurrent/cycle';
import { createTextMeasure } from '../platform/measure-text.ts';
import { loadFonts } from './embed-fonts.ts';
import { fontUses } from './font-faces.ts';
import type { PictureContent, SelectableId } from './picture-options.ts';
import { pictureMap } from './picture-options.ts';
import type { PictureScene } from './picture-scene.ts';
import { composeOnPaper, pictureScene } from './picture-scene.ts';

/**
 * The map as a picture: always on light paper, composed anew, with every font it draws in loaded first. Words
 * measured in a font that was not there yet would be wrapped at the wrong places.
 */
export async function composePicture(
  map: CycleMap,
  content: PictureContent,
  selection: readonly SelectableId[],
): Promise<PictureScene> {
  const shown = pictureMap(map, content);
  const compose = () => composeOnPaper(shown, createTextMeasure(), content.dance);
  await loadFonts(fontUses(compose()));
  return pictureScene(compose(), content.part === 'selection' ? selection : null);
}
