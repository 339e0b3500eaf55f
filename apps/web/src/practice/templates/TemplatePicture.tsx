import type { TemplateId } from '@undercurrent/cycle';
import { templates } from '@undercurrent/cycle/templates';
import { pictureOf, pictureSize } from './template-picture.ts';
import type { PictureOwner } from './template-picture.ts';
import styles from './TemplatePicker.module.css';

const { width, height, cardWidth, cardHeight } = pictureSize;
const paints: Readonly<Record<PictureOwner, string>> = {
  first: 'purple',
  second: 'red',
  third: 'teal',
  together: 'together',
};

/** A template as a small picture, drawn from its own structure. */
export function TemplatePicture({ id }: { readonly id: TemplateId }) {
  const { cards, way, waterY, exits } = pictureOf(templates[id]);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden className={styles['picture']}>
      {waterY === null ? null : (
        <path d={`M0 ${waterY}q12-3 24 0t24 0t24 0t24 0V${height}H0z`} className={styles['water']} />
      )}
      <path d={way} className={styles['way']} />
      {exits.map((exit) => (
        <path key={exit} d={exit} data-paint="together" className={styles['exit']} />
      ))}
      {cards.map(({ x, y, owner }) => (
        <rect
          key={`${x} ${y}`}
          x={x - cardWidth / 2}
          y={y - cardHeight / 2}
          width={cardWidth}
          height={cardHeight}
          rx="3"
          data-paint={paints[owner]}
          data-owner={owner}
          className={styles['place']}
        />
      ))}
    </svg>
  );
}
