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
    const frame = canvas.current?.parentElement;
    if (!picture || !canvas.current || !frame) return;
    // The squares under what is transparent are light, like the paper that it will lie on.
    canvas.current.style.setProperty('--picture-ground', light.panel);
    canvas.current.style.setProperty('--picture-square', light.line);
    const { width, height } = picture.box;
    // As many pixels as the screen shows of it: a larger canvas would be shrunk without care.
    const fit = Math.min(frame.clientWidth / width, frame.clientHeight / height, 1);
    const scale = fit * devicePixelRatio;
    canvas.current.style.setProperty('inline-size', `${Math.floor(width * fit)}px`);
    paintPicture(canvas.current, picture, { scale, background });
  }, [picture, background]);
  return (
    <div className={styles['preview']} data-background={background}>
      <canvas ref={canvas} role="img" aria-label={t('picture.preview')} className={styles['canvas']} />
    </div>
  );
}
