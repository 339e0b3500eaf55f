import { useId } from 'react';
import styles from './Switch.module.css';

interface SwitchProps {
  readonly label: string;
  /** What it does, below its name. */
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

/** Something that is on or off, with its name and what it does beside it; all of it can be pressed. */
export function Switch({ label, hint, isOn, onSwitch }: SwitchProps) {
  const hintId = useId();
  return (
    <button
      type="button"
      role="switch"
      aria-checked={isOn}
      aria-label={label}
      aria-describedby={hint ? hintId : undefined}
      className={styles['switch']}
      onClick={() => onSwitch(!isOn)}
    >
      <span className={styles['words']}>
        <span className={styles['label']}>{label}</span>
        {hint ? (
          <span id={hintId} className={styles['hint']}>
            {hint}
          </span>
        ) : null}
      </span>
      <span aria-hidden className={styles['track']}>
        <span className={styles['knob']} />
      </span>
    </button>
  );
}
