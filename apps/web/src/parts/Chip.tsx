import styles from './Chip.module.css';
import { Press } from './Press.tsx';
import type { PressProps } from './Press.tsx';

interface ChipProps extends PressProps {
  readonly look?: 'offer' | 'more';
  /** A sentence, which takes two lines where one has no room; a word never breaks. */
  readonly isLong?: boolean;
}

/** A word on offer, taken with one press. */
export function Chip({ look = 'offer', isLong = false, ...rest }: ChipProps) {
  const long = isLong ? styles['long'] : '';
  return <Press {...rest} className={`${styles['chip']} ${styles[look]} ${long}`} />;
}
