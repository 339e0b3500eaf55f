import type { ReactNode } from 'react';
import { Press } from './Press.tsx';
import styles from './Segmented.module.css';
import { useArrowKeys } from './use-arrow-keys.ts';

export interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly icon?: ReactNode;
  /** A person's paint: the chosen segment is filled with it. */
  readonly paint?: string;
  readonly isDisabled?: boolean;
}

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Value>[];
  /** Null: none of them is chosen. */
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
  /** `well` lies sunk in the panel, `framed` has a hairline; `filled` fills the whole width. */
  readonly look?: 'well' | 'framed' | 'filled';
}

/** One of a few, all in sight: a row of choices of which one is chosen. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, segments, value, onChoose, look = 'well' } = props;
  const keys = useArrowKeys('horizontal');
  return (
    <div role="radiogroup" aria-label={label} className={`${styles['group']} ${styles[look]}`} {...keys}>
      {segments.map((segment) => (
        <Press
          key={segment.value}
          role="radio"
          aria-checked={segment.value === value}
          data-paint={segment.paint}
          isDisabled={segment.isDisabled ?? false}
          className={styles['segment'] ?? ''}
          onPress={() => {
            if (segment.value !== value) onChoose(segment.value);
          }}
        >
          {segment.icon}
          {segment.label}
        </Press>
      ))}
    </div>
  );
}
