import type { Ref } from 'react';
import type { ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Button as AriaButton } from 'react-aria-components';
import styles from './Button.module.css';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** `plain` has a hairline, `quiet` nothing until pointed at, `primary` is the one act of a place. */
  readonly look?: 'plain' | 'quiet' | 'primary' | 'danger';
  /** `large` for a page's main act; a thumb's size on touch anyway. */
  readonly size?: 'regular' | 'large';
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button with words; icons and words as children. */
export function Button({ look = 'plain', size = 'regular', ref, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      {...(ref ? { ref } : {})}
      className={`${styles['button']} ${styles[look]} ${styles[size]}`}
    />
  );
}
