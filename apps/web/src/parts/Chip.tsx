import styles from './Chip.module.css';
import { Press } from './Press.tsx';
import type { PressProps } from './Press.tsx';

interface ChipProps extends PressProps {
  readonly look?: 'offer' | 'more';
}

/** A word on offer, taken with one press. */
export function Chip({ look = 'offer', ...rest }: ChipProps) {
  return <Press {...rest} className={`${styles['chip']} ${styles[look]}`} />;
}
