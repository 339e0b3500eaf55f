import type { ReactNode } from 'react';
import type { ButtonProps } from 'react-aria-components';
import { Button } from 'react-aria-components';
import styles from './Chip.module.css';

interface ChipProps extends Omit<ButtonProps, 'className' | 'style'> {
  readonly children: ReactNode;
  readonly look?: 'offer' | 'more';
}

/** A word on offer, taken with one press. */
export function Chip({ look = 'offer', ...rest }: ChipProps) {
  return <Button {...rest} className={`${styles['chip']} ${styles[look]}`} />;
}
