import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import styles from './Segmented.module.css';

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
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => {
        const chosen = segments.find((segment) => keys.has(segment.value));
        if (chosen) onChoose(chosen.value);
      }}
      className={`${styles['group']} ${styles[look]}`}
    >
      {segments.map((segment) => (
        <ToggleButton
          key={segment.value}
          id={segment.value}
          data-paint={segment.paint}
          isDisabled={segment.isDisabled ?? false}
          className={styles['segment'] ?? ''}
        >
          {segment.icon}
          {segment.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
