import { light } from '@undercurrent/theme';
import { useEffect, useRef } from 'react';
import { t } from '../words/t.ts';
import styles from './ExportDialog.module.css';
import { paintPicture } from './paint-picture.ts';
import type { PictureOptions } from './picture-options.ts';
import type { PictureScene } from './picture-scene.ts';

interface PicturePreviewProps {
  /** Null while it is being composed. */
  readonly picture: PictureScene | null;
  readonly background: PictureOptions['background'];
}

/** Exactly what leaves, painted by the same hand. */
export function PicturePreview({ picture, background }: PicturePreviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const sheet = canvas.current;
    const frame = sheet?.parentElement;
    if (!picture || !sheet || !frame) return undefined;
    // The squares under what is transparent are light, like the paper that it will lie on.
    sheet.style.setProperty('--picture-ground', light.panel);
    sheet.style.setProperty('--picture-square', light.line);
    const { width, height } = picture.box;
    const paint = () => {
      // As many pixels as the screen shows of it: a larger canvas would be shrunk without care.
      const fit = Math.min(frame.clientWidth / width, frame.clientHeight / height, 1);
      sheet.style.setProperty('inline-size', `${Math.floor(width * fit)}px`);
      paintPicture(sheet, picture, { scale: fit * devicePixelRatio, background });
    };
    paint();
    // A phone is turned, a window made smaller.
    const room = new ResizeObserver(paint);
    room.observe(frame);
    return () => room.disconnect();
  }, [picture, background]);
  return (
    <div className={styles['preview']} data-background={background}>
      <canvas ref={canvas} role="img" aria-label={t('picture.preview')} className={styles['canvas']} />
    </div>
  );
}
