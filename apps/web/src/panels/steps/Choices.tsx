import type { ReactNode } from 'react';
import styles from './StepsPanel.module.css';

interface ChoicesProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** A question with its answers as chips: pressed ones are chosen, and pressed again they are not. */
export function Choices({ label, children }: ChoicesProps) {
  return (
    <div className={styles['question']} role="group" aria-label={label}>
      <span aria-hidden className={styles['label']}>
        {label}
      </span>
      <div className={styles['chips']}>{children}</div>
    </div>
  );
}
