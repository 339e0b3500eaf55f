import { paintPicture } from './paint-picture.ts';
import type { PictureScene } from './picture-scene.ts';
import { scaleWithin } from './picture-size.ts';
import styles from './print-picture.module.css';

/** Sharp on paper, and still within every browser's canvas. */
const printScale = 2;

/** Opens the browser's print window with the picture alone on the page. */
export function printPicture(picture: PictureScene): void {
  const canvas = document.createElement('canvas');
  const scale = scaleWithin(picture.box, printScale);
  paintPicture(canvas, picture, { scale, background: 'transparent' });
  canvas.className = styles['sheet'] ?? '';
  document.body.classList.add(styles['printing'] ?? '');
  document.body.append(canvas);
  const clear = () => {
    canvas.remove();
    document.body.classList.remove(styles['printing'] ?? '');
  };
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}
