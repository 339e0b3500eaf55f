import type { PersonColor, PersonShape } from '@undercurrent/cycle';
import type { ReactNode } from 'react';
import styles from './PersonMark.module.css';

export interface PersonMarkProps {
  readonly color: PersonColor | 'therapist' | 'together';
  readonly shape: PersonShape;
  readonly initials: string;
  /** CSS px across. */
  readonly size?: number;
  /** Named when it stands alone; left out where the name stands beside it. */
  readonly label?: string;
}

/** Drawn with a round stroke of the same paint, which rounds their corners. */
const outlines: Readonly<Record<PersonShape, ReactNode>> = {
  circle: <circle cx="16" cy="16" r="13.5" />,
  square: <rect x="4" y="4" width="24" height="24" />,
  triangle: <polygon points="16,2.5 30.3,27.2 1.7,27.2" />,
  diamond: <polygon points="16,1.4 30.6,16 16,30.6 1.4,16" />,
  hexagon: <polygon points="16,2 28.1,9 28.1,23 16,30 3.9,23 3.9,9" />,
  star: (
    <polygon points="16,1.6 21.5,9.6 30.8,12.4 24.9,20.1 25.2,29.8 16,26.6 6.8,29.8 7.1,20.1 1.2,12.4 10.5,9.6" />
  ),
};
/** Where the letters sit best in each shape, and how large they may be. */
const letters: Readonly<Record<PersonShape, { readonly y: number; readonly size: number }>> = {
  circle: { y: 16.5, size: 13 },
  square: { y: 16.5, size: 13 },
  triangle: { y: 20.5, size: 11 },
  diamond: { y: 16.5, size: 12 },
  hexagon: { y: 16.5, size: 13 },
  star: { y: 17.5, size: 10.5 },
};

/** A person's mark: colour, shape and initials together, so that it never speaks by colour alone. */
export function PersonMark({ color, shape, initials, size = 28, label }: PersonMarkProps) {
  const { y, size: full } = letters[shape];
  const letterSize = initials.length > 1 ? full * (initials.length > 2 ? 0.68 : 0.84) : full;
  return (
    <svg
      viewBox="0 0 32 32"
      width={size}
      height={size}
      data-paint={color}
      className={styles['mark']}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <g className={styles['shape']}>{outlines[shape]}</g>
      <text
        x="16"
        y={y}
        fontSize={letterSize}
        textAnchor="middle"
        dominantBaseline="central"
        className={styles['letters']}
      >
        {initials}
      </text>
    </svg>
  );
}
