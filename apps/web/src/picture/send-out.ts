import { copyPicture } from '../platform/clipboard.ts';
import { neutralFileName, saveFile } from '../platform/save-file.ts';
import type { WordKey } from '../words/t.ts';
import type { Picture } from './make-picture.ts';
import { makePicture } from './make-picture.ts';
import type { PictureOptions } from './picture-options.ts';
import type { PictureScene } from './picture-scene.ts';

/** What to tell about a picture that left, or did not. */
export type SentOut = Extract<WordKey, `picture.${string}`>;

/** Saves the picture as a file. */
export async function saveOut(scene: PictureScene, options: PictureOptions): Promise<SentOut> {
  try {
    return save(await makePicture(scene, options), options);
  } catch {
    return 'picture.failed';
  }
}

/** Puts the picture on the clipboard, always as PNG; saves it as a file where there is no clipboard. */
export async function copyOut(scene: PictureScene, options: PictureOptions): Promise<SentOut> {
  const asPng = { ...options, format: 'png' } as const;
  const making = makePicture(scene, asPng);
  try {
    if (await copyPicture(making.then((picture) => picture.content))) return 'picture.copied';
    save(await making, asPng);
    return 'picture.savedInstead';
  } catch {
    return 'picture.failed';
  }
}

function save(picture: Picture, options: PictureOptions): SentOut {
  saveFile(neutralFileName(new Date(), picture.extension), picture.content);
  const isSmaller = picture.extension === 'png' && picture.scale < options.scale;
  return isSmaller ? 'picture.savedSmaller' : 'picture.saved';
}
