import styles from './Slider.module.css';

interface SliderProps {
  readonly label: string;
  /** 0 to `max`, in steps of 1. */
  readonly value: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
  /** What a screen reader says for the value. */
  readonly valueText: string;
  /** What stands at either end. */
  readonly ends?: readonly [string, string];
}

/** One value between two ends, by hand or arrow keys. */
export function Slider({ label, value, max, onChange, valueText, ends }: SliderProps) {
  return (
    <label className={styles['slider']}>
      <span className="visually-hidden">{label}</span>
      {ends ? <span aria-hidden>{ends[0]}</span> : null}
      <input
        type="range"
        className={styles['range']}
        min={0}
        max={max}
        value={value}
        aria-valuetext={valueText}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
      {ends ? <span aria-hidden>{ends[1]}</span> : null}
    </label>
  );
}
