import type { Segment } from '../parts/Segmented.tsx';
import { Segmented } from '../parts/Segmented.tsx';
import styles from './Choice.module.css';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value | null;
  readonly segments: readonly Segment<Value>[];
  readonly onChoose: (value: Value) => void;
}

/** One of a few, under its name. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  return (
    <div className={styles['choice']}>
      <span aria-hidden className={styles['label']}>
        {props.label}
      </span>
      <Segmented {...props} look="filled" />
    </div>
  );
}
