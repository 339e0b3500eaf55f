import styles from './Tick.module.css';

interface TickProps {
  readonly label: string;
  /** In small letters over it: whose and what. */
  readonly above?: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Something that is in, or stays out. */
export function Tick({ label, above, isOn, isDisabled = false, onChange }: TickProps) {
  return (
    <label className={styles['tick']}>
      <input
        type="checkbox"
        checked={isOn}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles['words']}>
        {above ? (
          <span dir="auto" className={styles['above']}>
            {above}
          </span>
        ) : null}
        <span dir={above ? 'auto' : undefined}>{label}</span>
      </span>
    </label>
  );
}
