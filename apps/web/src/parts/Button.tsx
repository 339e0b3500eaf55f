import styles from './Button.module.css';
import { Press } from './Press.tsx';
import type { PressProps } from './Press.tsx';

interface ButtonProps extends PressProps {
  /** `plain` has a hairline, `quiet` nothing until pointed at, `primary` is the one act of a place. */
  readonly look?: 'plain' | 'quiet' | 'primary' | 'danger';
  /** `large` for a page's main act; a thumb's size on touch anyway. */
  readonly size?: 'regular' | 'large';
}

/** A button with words; icons and words as children. */
export function Button({ look = 'plain', size = 'regular', ...rest }: ButtonProps) {
  return <Press {...rest} className={`${styles['button']} ${styles[look]} ${styles[size]}`} />;
}
