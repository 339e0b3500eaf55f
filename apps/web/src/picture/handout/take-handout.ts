import { printDotsPerInch, printPixels } from '@undercurrent/scene/handout';
import type { Handout } from '@undercurrent/scene/handout';
import { neutralFileName, saveFile } from '../../platform/save-file.ts';
import { useSpoken } from '../../words/spoken.ts';
import { t } from '../../words/t.ts';
import { paintPage, sizeOf } from './paint-handout.ts';
import { withDensity } from './png-density.ts';
import { writePdf } from './write-pdf.ts';

/** Saves a handout as one PDF; how it went. */
export async function takePdf(handout: Handout): Promise<'handout.saved' | 'handout.failed'> {
  try {
    const words = { title: t('handout.title'), language: useSpoken.getState().language };
    saveFile(neutralFileName(new Date(), 'pdf'), await writePdf(handout, words));
    return 'handout.saved';
  } catch {
    return 'handout.failed';
  }
}

/** Saves each page of a handout as a picture for print; how it went. */
export async function takePictures(handout: Handout): Promise<'handout.saved' | 'handout.failed'> {
  try {
    const at = new Date();
    for (const page of handout.pages.keys()) {
      const content = new Blob([await pictureOf(handout, page)], { type: 'image/png' });
      const number = handout.pages.length > 1 ? page + 1 : null;
      saveFile(neutralFileName(at, 'png', number), content);
    }
    return 'handout.saved';
  } catch {
    return 'handout.failed';
  }
}

async function pictureOf(handout: Handout, page: number): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  paintPage(canvas, handout, { page, pixels: printPixels(sizeOf(handout, page)) });
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!png) throw new Error('This browser paints no picture of this size');
  return withDensity(new Uint8Array(await png.arrayBuffer()), printDotsPerInch);
}
