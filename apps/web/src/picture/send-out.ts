import { copyPicture } from '../platform/clipboard.ts';
import { neutralFileName, saveFile } from '../platform/save-file.ts';
import { useNotice } from '../stores/notice.ts';
import type { Picture } from './make-picture.ts';
import { makePicture } from './make-picture.ts';
import type { PictureOptions } from './picture-options.ts';
import type { PictureScene } from './picture-scene.ts';

/** Saves the picture as a file. */
export async function saveOut(scene: PictureScene, options: PictureOptions): Promise<void> {
  try {
    save(await makePicture(scene, options), options);
  } catch {
    tell('picture.failed');
  }
}

/** Puts the picture on the clipboard, always as PNG; saves it as a file where there is no clipboard. */
export async function copyOut(scene: PictureScene, options: PictureOptions): Promise<void> {
  const asPng = { ...options, format: 'png' } as const;
  const making = makePicture(scene, asPng);
  try {
    if (await copyPicture(making.then((picture) => picture.content))) {
      tell('picture.copied');
      return;
    }
    save(await making, asPng);
    tell('picture.savedInstead');
  } catch {
    tell('picture.failed');
  }
}

function save(picture: Picture, options: PictureOptions): void {
  saveFile(neutralFileName(new Date(), picture.extension), picture.content);
  if (picture.extension === 'png' && picture.scale < options.scale) tell('picture.tooLarge');
}

function tell(key: string): void {
  useNotice.getState().tell({ key, politeness: 'polite' });
}
