import { sceneToSvg } from '@undercurrent/scene/svg';
import { light } from '@undercurrent/theme';
import { embedFonts } from './embed-fonts.ts';
import { paintPng } from './paint-picture.ts';
import type { PictureOptions } from './picture-options.ts';
import type { PictureScene } from './picture-scene.ts';

/** A finished picture, ready to leave. */
export interface Picture {
  readonly content: Blob;
  readonly extension: 'png' | 'svg';
  /** Smaller than asked for when it would have been too large. */
  readonly scale: number;
}

export async function makePicture(scene: PictureScene, options: PictureOptions): Promise<Picture> {
  if (options.format === 'svg') {
    const svg = await writeSvg(scene, options.background);
    return { content: new Blob([svg], { type: 'image/svg+xml' }), extension: 'svg', scale: 1 };
  }
  const { png, scale } = await paintPng(scene, options);
  return { content: png, extension: 'png', scale };
}

/** An SVG that stands alone: text as text, its fonts inside, nothing outside. */
export async function writeSvg(
  { scene, box }: PictureScene,
  background: PictureOptions['background'],
): Promise<string> {
  return sceneToSvg(scene, {
    box,
    fontsCss: await embedFonts(scene),
    background: background === 'paper' ? light.paper : null,
  });
}
