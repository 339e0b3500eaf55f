import { light } from '@undercurrent/theme';
import { useEffect, useRef } from 'react';
import { t } from '../words/t.ts';
import styles from './ExportDialog.module.css';
import { paintPicture } from './paint-picture.ts';
import type { PictureOptions } from './picture-options.ts';
import type { PictureScene } from './picture-scene.ts';

/** Pixels of the longer side: enough for the eye, quick to paint again. */
const longestSidePx = 1_400;

interface PicturePreviewProps {
  /** Null while it is being composed. */
  readonly picture: PictureScene | null;
  readonly background: PictureOptions['background'];
}

/** Exactly what leaves, painted by the same hand. */
export function PicturePreview({ picture, background }: PicturePreviewProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!picture || !canvas.current) return;
    // The squares under what is transparent are light, like the paper that it will lie on.
    canvas.current.style.setProperty('--picture-ground', light.panel);
    canvas.current.style.setProperty('--picture-square', light.line);
    const { width, height } = picture.box;
    const scale = Math.min(2, longestSidePx / Math.max(width, height));
    paintPicture(canvas.current, picture, { scale, background });
  }, [picture, background]);
  return (
    <div className={styles['preview']} data-background={background}>
      <canvas ref={canvas} role="img" aria-label={t('picture.preview')} className={styles['canvas']} />
    </div>
  );
}
