import type { Box } from '@undercurrent/geometry';
import type { Scene } from '@undercurrent/scene';
import { useEffect, useRef } from 'react';
import { drawScene } from './draw-map.ts';
import styles from './Versions.module.css';

interface MapPictureProps {
  readonly scene: Scene;
  readonly view: Box;
  readonly label: string;
}

/** A map to look at, as large as the place it is given. */
export function MapPicture({ scene, view, label }: MapPictureProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const at = canvas.current;
    if (!at) return;
    at.style.setProperty('aspect-ratio', `${view.width} / ${view.height}`);
    const draw = () => drawScene(at, scene, view, { width: at.clientWidth, height: at.clientHeight });
    const observer = new ResizeObserver(draw);
    observer.observe(at);
    draw();
    return () => observer.disconnect();
  }, [scene, view]);
  return <canvas ref={canvas} role="img" aria-label={label} className={styles['picture']} />;
}
