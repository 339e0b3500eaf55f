import type { PersonDash } from '@undercurrent/cycle';
import { dashPatterns } from '@undercurrent/theme';
import styles from './DashLine.module.css';

interface DashLineProps {
  readonly dash: PersonDash;
  readonly direction: 'across' | 'down';
  /** CSS px. */
  readonly length: number;
  readonly thickness?: number;
}

/** A person's line, as it runs along their cards. Patterns are made for lines 2 wide and grow with them. */
export function DashLine({ dash, direction, length, thickness = 4 }: DashLineProps) {
  const half = thickness / 2;
  const end = length - half;
  // Thick lines keep their dots nearer together, as the bars on the cards do.
  const pattern = dashPatterns[dash]
    ?.map((part, index) => part * half * (index % 2 === 1 && half > 1 ? 0.55 : 1))
    .join(' ');
  const isDown = direction === 'down';
  return (
    <svg
      aria-hidden
      width={isDown ? thickness : length}
      height={isDown ? length : thickness}
      className={styles['line']}
      strokeWidth={thickness}
      {...(pattern ? { strokeDasharray: pattern } : {})}
    >
      <line x1={half} y1={half} x2={isDown ? half : end} y2={isDown ? end : half} />
    </svg>
  );
}
